package org.caret.cohort.compute;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.rules.Outcome;
import org.caret.cohort.student.Honors;

/**
 * The true numbers of one group of students at one school, district, county or state. <b>Not for publication.</b> Students
 * without an outcome stand apart; {@link #decided} says what they count as. A view of an array: it follows later changes of it.
 */
public final class Figures {

    static final int STRIDE = 16;
    private static final int TRANSFERRED = 13;
    private static final int NO_OUTCOME = 14;
    private static final int REMOVED = 15;

    private static final Map<Outcome, Measure> MEASURES = new EnumMap<>(Map.of(Outcome.DIPLOMA, Measure.GRADUATES,
            Outcome.GRADUATE, Measure.GRADUATES, Outcome.CHSPE, Measure.PROFICIENCY_EXAM, Outcome.ADULT_ED,
            Measure.ADULT_DIPLOMA, Outcome.SPED_CERTIFICATE, Measure.SPED_CERTIFICATE, Outcome.SPECIAL_ED_COMPLETER,
            Measure.SPED_CERTIFICATE, Outcome.GED, Measure.GED, Outcome.OTHER_TRANSFER, Measure.OTHER_TRANSFER,
            Outcome.DROPOUT, Measure.DROPOUT, Outcome.STILL_ENROLLED, Measure.STILL_ENROLLED));

    /** For each kind of member the columns in which it counts. */
    private static final int[][] COLUMNS = new int[MemberTable.KINDS][];

    static {
        COLUMNS[MemberTable.REMOVED] = new int[] { REMOVED };
        COLUMNS[MemberTable.TRANSFERRED] = new int[] { TRANSFERRED };
        COLUMNS[MemberTable.NO_OUTCOME] = new int[] { NO_OUTCOME };
        for (Outcome outcome : Outcome.values()) {
            for (int bits = 0; bits < 1 << Honors.KINDS; bits++) {
                COLUMNS[MemberTable.kind(outcome, new Honors(bits))] = columns(outcome, new Honors(bits));
            }
        }
    }

    private final int[] counts;
    private final int offset;

    Figures(int[] counts, int offset) {
        this.counts = counts;
        this.offset = offset;
    }

    private static int[] columns(Outcome outcome, Honors honors) {
        java.util.stream.IntStream.Builder columns = java.util.stream.IntStream.builder();
        columns.add(Measure.COHORT.ordinal());
        columns.add(measure(outcome).ordinal());
        if (honors.has(Honors.UC_CSU)) {
            columns.add(Measure.UC_CSU.ordinal());
        }
        if (honors.has(Honors.BILITERACY)) {
            columns.add(Measure.BILITERACY.ordinal());
        }
        if (honors.has(Honors.GOLDEN_STATE)) {
            columns.add(Measure.GOLDEN_STATE.ordinal());
        }
        if (honors.has(Honors.EXEMPTION)) {
            columns.add(Measure.EXEMPTION.ordinal());
        }
        return columns.build().toArray();
    }

    static int[] columns(int kind) {
        return COLUMNS[kind];
    }

    /** The measure of the public files in which an outcome counts. */
    public static Measure measure(Outcome outcome) {
        Measure measure = MEASURES.get(outcome);
        if (measure == null) {
            throw new IllegalArgumentException("no measure for " + outcome);
        }
        return measure;
    }

    /** Students who have an outcome, and how many have which. */
    public int known(Measure measure) {
        return counts[offset + measure.ordinal()];
    }

    /** Students who moved to where own data cannot follow. */
    public int transferred() {
        return counts[offset + TRANSFERRED];
    }

    /** Students of whom no record says what became of them. */
    public int noOutcome() {
        return counts[offset + NO_OUTCOME];
    }

    /** Students who were taken out of the cohort. */
    public int removed() {
        return counts[offset + REMOVED];
    }

    /** Whether nobody counts, whatever is decided. */
    public boolean nobody() {
        return known(Measure.COHORT) + transferred() + noOutcome() == 0;
    }

    /** A number as a written file has it, under a decision about the students without an outcome. */
    public int decided(Measure measure, Decision decision) {
        int count = known(measure);
        if (decision.transfers() == Decision.Transfers.AS_DROPOUTS
                && (measure == Measure.COHORT || measure == Measure.DROPOUT)) {
            count += transferred();
        }
        Optional<Measure> none = decision.noOutcome().map(Figures::measure);
        if (none.isPresent() && (measure == Measure.COHORT || measure == none.get())) {
            count += noOutcome();
        }
        return count;
    }
}
