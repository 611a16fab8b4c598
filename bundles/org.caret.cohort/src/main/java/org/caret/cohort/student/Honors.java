package org.caret.cohort.student;

/**
 * What a graduate earned beside the diploma. Kept as the bits of a number, because there is one for every student of a state.
 *
 * @param bits sum of the constants
 */
public record Honors(int bits) {

    /** Met all requirements of UC and CSU. */
    public static final int UC_CSU = 1;
    /** State Seal of Biliteracy. */
    public static final int BILITERACY = 2;
    /** Golden State Seal Merit Diploma. */
    public static final int GOLDEN_STATE = 4;
    /** Graduated under an exemption from local requirements; published from 2023-24 on. */
    public static final int EXEMPTION = 8;

    /** How many kinds there are. */
    public static final int KINDS = 4;

    /** None. */
    public static final Honors NONE = new Honors(0);

    private static final Honors[] ALL = java.util.stream.IntStream.range(0, 1 << KINDS).mapToObj(Honors::new)
            .toArray(Honors[]::new);

    /** From the four indicators. */
    public static Honors of(boolean ucCsu, boolean biliteracy, boolean goldenState, boolean exemption) {
        return ALL[(ucCsu ? UC_CSU : 0) | (biliteracy ? BILITERACY : 0) | (goldenState ? GOLDEN_STATE : 0)
                | (exemption ? EXEMPTION : 0)];
    }

    /** Whether one of the constants is among them. */
    public boolean has(int kind) {
        return (bits & kind) != 0;
    }
}
