package org.caret.export.senr;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caret.exports.SelectionSource;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.RolePath;

/** Where the three selections find what they read, in the roles of the record type SENR. */
final class EnrollmentPaths {

    static final RolePath START = RolePath.of("enrollment.start");
    static final RolePath EXIT = RolePath.of("enrollment.exitDate");
    static final RolePath EXIT_REASON = RolePath.of("enrollment.exitReason");
    static final RolePath STATUS = RolePath.of("enrollment.status");
    static final RolePath SCHOOL = RolePath.of("school.code");
    static final RolePath SSID = RolePath.of("student.ssid");
    static final RolePath STUDENT = RolePath.of("student.localStudentId");

    private EnrollmentPaths() {
    }

    /**
     * The enrollments that can matter in a year, by student, school and start. The same for all three types, so that the
     * second one finds what the store has kept for the first. The day before the year belongs to a no-show of its first
     * day, who is exited the day before the start.
     */
    static SelectionSource source(AcademicYear year) {
        Condition scope = Condition.and(Condition.atMost(START, year.lastDay()),
                Condition.or(Condition.missing(EXIT), Condition.atLeast(EXIT, year.firstDay().minusDays(1))));
        Set<RolePath> paths = new HashSet<>(EnrollmentRemarks.paths());
        paths.addAll(Set.of(EXIT, EXIT_REASON, STATUS, SSID));
        paths.addAll(Graduations.paths());
        return new SelectionSource(Graduations.roles(year), scope, Condition.ALL, paths, List.of(STUDENT),
                List.of(SCHOOL, START));
    }
}
