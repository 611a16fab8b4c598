package org.caret.sample.internal;

import java.time.LocalDate;

import org.caret.spec.AcademicYear;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One enrollment in a student's story.
 *
 * @param status enrollment status; null where the office forgot it
 * @param gradeLevel code of the grade, as it is on file
 * @param exit null while it is open
 */
record Stay(PlannedSchool school, AcademicYear year, LocalDate start, @Nullable String status, String gradeLevel,
        @Nullable Exit exit) {

    static final String PRIMARY = "10";
    static final String SECONDARY = "20";

    /**
     * How an enrollment ended.
     *
     * @param completion completion status; null where it does not apply
     * @param receiver the school expected next; null where it is not known
     */
    record Exit(LocalDate day, String reason, @Nullable String completion, @Nullable PlannedSchool receiver) {

        static Exit of(LocalDate day, String reason) {
            return new Exit(day, reason, null, null);
        }
    }

    boolean primary() {
        return PRIMARY.equals(status);
    }

    boolean graduated() {
        Exit end = exit;
        return end != null && "100".equals(end.completion());
    }

    /** Last day in it, or a given day while it is open. */
    LocalDate lastDay(LocalDate open) {
        Exit end = exit;
        return end == null ? open : end.day();
    }

    Stay ending(Exit end) {
        return new Stay(school, year, start, status, gradeLevel, end);
    }

    Stay from(LocalDate day) {
        return new Stay(school, year, day, status, gradeLevel, exit);
    }

    Stay at(PlannedSchool other) {
        return new Stay(other, year, start, status, gradeLevel, exit);
    }

    Stay as(@Nullable String otherStatus, String otherGradeLevel) {
        return new Stay(school, year, start, otherStatus, otherGradeLevel, exit);
    }
}
