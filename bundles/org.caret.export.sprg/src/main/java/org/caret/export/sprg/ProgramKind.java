package org.caret.export.sprg;

import java.util.Set;

import org.caret.spec.AcademicYear;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Whether students are eligible for a program or participate in it, which decides how its dates relate to enrollments. Source:
 * education programs of the code sets, and what districts send (selection rules, SPRG).
 */
enum ProgramKind {

    /** May begin before the enrollment and must overlap it. */
    ELIGIBLE("1"),
    /** Lies inside the enrollment. */
    PARTICIPATING("3");

    private static final Set<String> ALWAYS_ELIGIBLE = Set.of("127", "131", "135", "144", "181", "182", "191", "192",
            "193", "300", "301", "302", "303", "304", "305", "306");
    private static final Set<String> ALWAYS_PARTICIPATING = Set.of("108", "113", "122", "164", "171", "172", "173",
            "174",
            "180", "185");
    private static final String SECTION_504 = "101";
    private static final int SECTION_504_ELIGIBLE_FROM = 2018;
    private static final String PREGNANT_OR_PARENTING = "162";
    private static final int PARENTING_ELIGIBLE_FROM = 2017;
    /** Both kinds until 2013-14. */
    private static final Set<String> MEALS = Set.of("181", "182");
    private static final int MEALS_ELIGIBLE_ONLY_FROM = 2014;
    /** Programs that are sent anew every year. */
    private static final Set<String> YEARLY = Set.of("101", "122", "181", "182", "185");

    private final String code;

    ProgramKind(String code) {
        this.code = code;
    }

    /** The membership code that says it. */
    String code() {
        return code;
    }

    /** What a record's membership code says; null for another one. */
    static @Nullable ProgramKind said(@Nullable String membership) {
        for (ProgramKind kind : values()) {
            if (kind.code.equals(membership)) {
                return kind;
            }
        }
        return null;
    }

    /** What the state takes for a program in a year; null where it takes both or the program is unknown. */
    static @Nullable ProgramKind taken(@Nullable String program, AcademicYear year) {
        if (program == null || MEALS.contains(program) && year.firstYear() < MEALS_ELIGIBLE_ONLY_FROM) {
            return null;
        }
        if (program.equals(SECTION_504)) {
            return year.firstYear() >= SECTION_504_ELIGIBLE_FROM ? ELIGIBLE : PARTICIPATING;
        }
        if (program.equals(PREGNANT_OR_PARENTING)) {
            return year.firstYear() >= PARENTING_ELIGIBLE_FROM ? ELIGIBLE : PARTICIPATING;
        }
        if (ALWAYS_ELIGIBLE.contains(program)) {
            return ELIGIBLE;
        }
        return ALWAYS_PARTICIPATING.contains(program) ? PARTICIPATING : null;
    }

    /** Whether a membership of the program ends with the academic year. */
    static boolean yearly(@Nullable String program) {
        return program != null && YEARLY.contains(program);
    }
}
