package org.caret.export.sinf;

import java.time.LocalDate;
import java.util.Set;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.Cuts;
import org.caret.exports.select.EnrollmentRows;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Who was enrolled here in a TK-12 grade had entered a US school by then, in whatever academic year it was. Every row brings the
 * student's first such enrollment along. Source: SENR0654F1 and, for English learners, SENR0654E3.
 */
final class FirstEnrollments {

    private static final Remark ENTERED_LATER = Remark.warning("SENR0654F1",
            "The student is said to have entered a US school later than an enrollment here began.",
            "Correct the initial US school enrollment date.");

    private static final RolePath ENTERED = new RolePath(InformationDates.INFO, "initialUsSchoolEnrollmentDate");
    private static final String EARLIEST = "earliest";
    private static final RolePath START = new RolePath(EARLIEST, "start");
    private static final Set<String> GRADES = Set.of("TK", "KN", "01", "02", "03", "04", "05", "06", "07", "08", "09",
            "10", "11", "12");

    private final int entered;
    private final int start;

    FirstEnrollments(Slots slots) {
        entered = slots.slot(ENTERED);
        start = slots.slot(START);
    }

    /** The first enrollment up to the end of a year, but for those of students who never came. */
    static Role role(AcademicYear year) {
        return new Role.First(EARLIEST, "student", "enrollments",
                Condition.and(Condition.atMost(START, year.lastDay()),
                        new Condition.In(new RolePath(EARLIEST, "gradeLevel"), GRADES),
                        Condition.not(EnrollmentRows.neverCame(EARLIEST)),
                        Condition.equal(new RolePath(EARLIEST, "notReported"), false)),
                "start");
    }

    static Set<RolePath> paths() {
        return Set.of(ENTERED, START);
    }

    /** Adds what the first enrollment says of a record; mostly nothing. */
    void complain(Row row, Cuts cuts) {
        LocalDate day = row.date(entered);
        LocalDate first = day == null ? null : row.date(start);
        if (day != null && first != null && day.isAfter(first)) {
            cuts.remark(ENTERED_LATER);
        }
    }
}
