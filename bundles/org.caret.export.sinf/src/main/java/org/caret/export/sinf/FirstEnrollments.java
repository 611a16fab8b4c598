package org.caret.export.sinf;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.CrossCheck;
import org.caret.exports.CrossCheck.Judge;
import org.caret.exports.CrossCheck.Verdict;
import org.caret.exports.ExportRequest;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.EnrollmentRows;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Who was enrolled here in a TK-12 grade had entered a US school by then, in whatever academic year it was. Source: SENR0654F1
 * and, for English learners, SENR0654E3.
 */
final class FirstEnrollments {

    private static final Remark ENTERED_LATER = Remark.warning("SENR0654F1",
            "The student is said to have entered a US school later than an enrollment here began.",
            "Correct the initial US school enrollment date.");

    private static final RolePath ENTERED = RolePath.of("info.initialUsSchoolEnrollmentDate");
    private static final String EARLIER = "earlier";
    private static final RolePath HIDDEN = RolePath.of("earlier.notReported");
    private static final Set<String> GRADES = Set.of("TK", "KN", "01", "02", "03", "04", "05", "06", "07", "08", "09",
            "10", "11", "12");

    private FirstEnrollments() {
    }

    /** The records that name such a day, each with every enrollment of its student up to the end of the year. */
    static CrossCheck of(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(EnrollmentRows.paths(EARLIER));
        paths.add(ENTERED);
        paths.add(HIDDEN);
        return new CrossCheck(
                List.of(new Role.Root(InformationDates.INFO, Literals.STUDENT_INFORMATION),
                        new Role.One("student", InformationDates.INFO, "student"),
                        new Role.Each(EARLIER, "student", "enrollments")),
                Condition.and(Condition.not(Condition.missing(ENTERED)),
                        Condition.atMost(RolePath.of("earlier.start"), request.year().lastDay())),
                paths, List.of(RolePath.of("student.localStudentId"), new RolePath(InformationDates.INFO, "start")),
                Optional.empty(), (others, records) -> new Rule(others));
    }

    private static final class Rule implements Judge {

        private final EnrollmentRows enrollments;
        private final int entered;
        private final int hidden;

        Rule(Slots others) {
            enrollments = new EnrollmentRows(others, EARLIER);
            entered = others.slot(ENTERED);
            hidden = others.slot(HIDDEN);
        }

        @Override
        public void judge(List<Row> others, List<Row> records, Verdict verdict) {
            for (Row record : records) {
                long info = record.id(InformationDates.INFO);
                if (others.stream().anyMatch(other -> other.id(InformationDates.INFO) == info && enteredLater(other))) {
                    verdict.record(record, ENTERED_LATER);
                }
            }
        }

        private boolean enteredLater(Row row) {
            LocalDate day = row.date(entered);
            LocalDate start = enrollments.start(row);
            return day != null && start != null && day.isAfter(start) && !Boolean.TRUE.equals(row.value(hidden))
                    && !enrollments.neverCame(row)
                    && GRADES.contains(String.valueOf(enrollments.gradeLevel(row)));
        }
    }
}
