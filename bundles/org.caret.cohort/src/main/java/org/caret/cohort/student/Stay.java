package org.caret.cohort.student;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.caret.spec.AcademicYear;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One enrollment of a student, as far as cohorts look at it.
 *
 * @param id surrogate key of the enrollment in the store
 * @param school surrogate key of the school
 * @param year academic year it is reported in
 * @param exit last day; null while it is open
 * @param status CALPADS enrollment status, may be empty
 * @param grade CALPADS grade level, may be empty
 * @param exitReason may be empty
 * @param completion CALPADS completion status, may be empty
 * @param honors what a graduate earned beside the diploma
 */
public record Stay(long id, long school, AcademicYear year, LocalDate start, @Nullable LocalDate exit, String status,
        String grade, String exitReason, String completion, Honors honors) {

    /** Open enrollments end with their academic year, because the state ends them so. */
    LocalDate lastDay() {
        LocalDate last = exit;
        return last == null ? year.lastDay() : last;
    }

    /** Number of days, the first and the last included. */
    long days() {
        return ChronoUnit.DAYS.between(start, lastDay()) + 1;
    }

    /** The class that a student first seen here graduates with on time; empty outside grades 9 to 12. */
    Optional<Integer> onTimeClass() {
        return switch (grade) {
        case "09" -> Optional.of(year.firstYear() + 4);
        case "10" -> Optional.of(year.firstYear() + 3);
        case "11" -> Optional.of(year.firstYear() + 2);
        case "12" -> Optional.of(year.firstYear() + 1);
        default -> Optional.empty();
        };
    }

    /** The same enrollment with another exit. */
    public Stay exiting(@Nullable LocalDate day, String reason, String completionStatus) {
        return new Stay(id, school, year, start, day, status, grade, reason, completionStatus, honors);
    }
}
