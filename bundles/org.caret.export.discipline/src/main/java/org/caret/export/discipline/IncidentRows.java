package org.caret.export.discipline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.exports.select.SchoolStays;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the incident of a row and where the student was enrolled on its day. Belongs to one run. */
final class IncidentRows {

    /** The record type's subject; incidents follow in the order of their ids. */
    static final List<RolePath> GROUP_KEY = List.of(RolePath.of("student.localStudentId"));
    static final RolePath INCIDENT_ID = RolePath.of("incident.incidentId");
    static final String PARTICIPANT = "participant";

    static final LeftOutReason FUTURE = new LeftOutReason("IN_THE_FUTURE",
            "The incident is dated in the future.", "Correct the date of the incident.");
    static final LeftOutReason NOT_ENROLLED_THEN = new LeftOutReason("NOT_ENROLLED_THEN",
            "The student was not enrolled at the school on the day of the incident.",
            "Correct the school, the day, or the enrollment.");

    private static final RolePath DATE = RolePath.of("incident.date");

    private final int date;
    private final SchoolStays stays;
    private final LocalDate today;

    IncidentRows(Slots slots, LocalDate today) {
        date = slots.slot(DATE);
        stays = new SchoolStays(slots);
        this.today = today;
    }

    static Set<RolePath> paths() {
        Set<RolePath> paths = new HashSet<>(SchoolStays.paths());
        paths.add(DATE);
        return paths;
    }

    /**
     * Incidents of a year by the day they happened, not by the day of what followed. One without a day is in no year: it comes
     * along and is refused, so that it does not get lost.
     */
    static Condition in(AcademicYear year) {
        return in(Period.of(year));
    }

    static Condition in(Period days) {
        return Condition.or(Condition.missing(DATE),
                Condition.and(Condition.atLeast(DATE, days.first()), Condition.atMost(DATE, days.last())));
    }

    EnrollmentRows enrollments() {
        return stays.enrollments();
    }

    /** Day of the incident; null where it is not known. */
    @Nullable
    LocalDate date(Row row) {
        return row.date(date);
    }

    /** Whether the row goes by way of an enrollment at the incident's school on its day. */
    boolean enrolledThen(Row row) {
        LocalDate day = row.date(date);
        return day != null && stays.there(row, new Period(day, day));
    }

    /** What keeps any record of the incident from the file. A missing day is for the field checks to refuse. */
    @Nullable
    LeftOutReason obstacle(Row row) {
        LocalDate day = row.date(date);
        if (day == null) {
            return null;
        }
        return day.isAfter(today) ? FUTURE : enrolledThen(row) ? null : NOT_ENROLLED_THEN;
    }
}
