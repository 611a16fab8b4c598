package org.caret.export.courses;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** The grade levels of completed courses: marks from grade 7 on, credits from grade 9 on. */
final class Grades {

    private static final Set<String> MARKS_ONLY = Set.of("07", "08");
    private static final Set<String> WITH_CREDITS = Set.of("09", "10", "11", "12");

    private Grades() {
    }

    static boolean completes(@Nullable String grade) {
        return grade != null && (MARKS_ONLY.contains(grade) || earnsCredits(grade));
    }

    static boolean earnsCredits(@Nullable String grade) {
        return grade != null && WITH_CREDITS.contains(grade);
    }
}
