package org.caret.export.senr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.Finding.Severity;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.CrossCheck;
import org.caret.exports.CrossCheck.Judge;
import org.caret.exports.CrossCheck.Verdict;
import org.caret.exports.ExportRequest;
import org.caret.exports.Selection.Slots;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Who graduated in an earlier year is not enrolled again, and no enrollment ends after a regular diploma. Graduations of the year
 * itself stand in the same file and are compared there. Source: SENR0025 and SENR0586.
 */
final class Graduations {

    private static final Remark ENROLLED_ANEW = new Remark(Severity.FATAL, "SENR0025",
            "The enrollment starts after the student left as a graduate in an earlier academic year.",
            "Correct the completion status of the earlier enrollment, or delete this one.");
    private static final Remark ENDS_LATER = new Remark(Severity.FATAL, "SENR0586",
            "The enrollment ends after the day on which the student graduated with a regular diploma in an earlier academic"
                    + " year.",
            "Correct the exit date, or the completion status of the earlier enrollment.");

    private static final RolePath EXIT = RolePath.of("graduation.exitDate");
    private static final RolePath COMPLETION = RolePath.of("graduation.completionStatus");
    private static final String REGULAR_DIPLOMA = "100";
    private static final String SECONDARY = "20";

    private Graduations() {
    }

    static CrossCheck beforeYear(ExportRequest request) {
        Condition scope = Condition.and(Condition.equal(RolePath.of("graduation.exitReason"), "E230"),
                new Condition.In(COMPLETION, Set.of(REGULAR_DIPLOMA, "106", "250")),
                Condition.atMost(EXIT, request.year().firstDay().minusDays(1)),
                Condition.equal(RolePath.of("graduation.notReported"), false));
        return new CrossCheck(
                List.of(new Role.Root("graduation", Literals.ENROLLMENT),
                        new Role.One("student", "graduation", "student")),
                scope, Set.of(EXIT, COMPLETION), List.of(EnrollmentPaths.STUDENT, RolePath.of("graduation.start")),
                Optional.empty(), (others, records) -> new Rule(others, records, request.today()));
    }

    private static final class Rule implements Judge {

        private final int graduated;
        private final int completion;
        private final EnrollmentDates dates;
        private final int exit;
        private final int status;
        private final LocalDate today;

        Rule(Slots graduations, Slots records, LocalDate today) {
            graduated = graduations.slot(EXIT);
            completion = graduations.slot(COMPLETION);
            dates = new EnrollmentDates(records);
            exit = records.slot(EnrollmentPaths.EXIT);
            status = records.slot(EnrollmentPaths.STATUS);
            this.today = today;
        }

        @Override
        public void judge(List<Row> graduations, List<Row> records, Verdict verdict) {
            for (Row record : records) {
                if (graduations.stream().anyMatch(one -> isAfter(dates.start(record), one.date(graduated)))) {
                    verdict.record(record, ENROLLED_ANEW);
                }
                if (!SECONDARY.equals(record.text(status)) && !dates.noShow(record)
                        && graduations.stream().filter(one -> REGULAR_DIPLOMA.equals(one.text(completion)))
                                .anyMatch(one -> isAfter(exitSent(record), one.date(graduated)))) {
                    verdict.record(record, ENDS_LATER);
                }
            }
        }

        /** An exit in the future is not sent. */
        private @Nullable LocalDate exitSent(Row record) {
            LocalDate day = record.date(exit);
            return day == null || day.isAfter(today) ? null : day;
        }

        private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one != null && other != null && one.isAfter(other);
        }
    }
}
