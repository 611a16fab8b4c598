package org.caret.export.senr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caret.exchange.Finding.Severity;
import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.Selection.Slots;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Who graduated in an earlier year is not enrolled again, and no enrollment ends after a regular diploma. Every row brings the
 * student's first graduation and first regular diploma of earlier years along. Graduations of the year itself stand in the
 * same file and are compared there. A student without SSID has no past at the state. Source: SENR0025 and SENR0586.
 */
final class Graduations {

    private static final Amendment ENROLLED_ANEW = Amendment.remarking(new Remark(Severity.FATAL, "SENR0025",
            "The enrollment starts after the student left as a graduate in an earlier academic year.",
            "Correct the completion status of the earlier enrollment, or delete this one."));
    private static final Amendment ENDS_LATER = Amendment.remarking(new Remark(Severity.FATAL, "SENR0586",
            "The enrollment ends after the day on which the student graduated with a regular diploma in an earlier academic"
                    + " year.",
            "Correct the exit date, or the completion status of the earlier enrollment."));

    private static final String GRADUATION = "graduation";
    private static final String DIPLOMA = "diploma";
    private static final RolePath GRADUATED = new RolePath(GRADUATION, "exitDate");
    private static final RolePath DIPLOMA_EARNED = new RolePath(DIPLOMA, "exitDate");
    private static final String REGULAR_DIPLOMA = "100";
    private static final String SECONDARY = "20";

    private final int graduated;
    private final int diplomaEarned;
    private final EnrollmentDates dates;
    private final int exit;
    private final int status;
    private final LocalDate today;

    Graduations(Slots slots, LocalDate today) {
        graduated = slots.slot(GRADUATED);
        diplomaEarned = slots.slot(DIPLOMA_EARNED);
        dates = new EnrollmentDates(slots);
        exit = slots.slot(EnrollmentPaths.EXIT);
        status = slots.slot(EnrollmentPaths.STATUS);
        this.today = today;
    }

    static List<Role> roles(AcademicYear year) {
        return List.of(first(GRADUATION, Set.of(REGULAR_DIPLOMA, "106", "250"), year),
                first(DIPLOMA, Set.of(REGULAR_DIPLOMA), year));
    }

    static Set<RolePath> paths() {
        return Set.of(GRADUATED, DIPLOMA_EARNED);
    }

    private static Role first(String name, Set<String> completions, AcademicYear year) {
        return new Role.First(name, "student", "enrollments",
                Condition.and(Condition.equal(new RolePath(name, "exitReason"), "E230"),
                        new Condition.In(new RolePath(name, "completionStatus"), completions),
                        Condition.atMost(new RolePath(name, "exitDate"), year.firstDay().minusDays(1)),
                        Condition.equal(new RolePath(name, "notReported"), false)),
                "exitDate");
    }

    /** Adds what earlier graduations say of an enrollment to other remarks; mostly nothing. */
    List<Amendment> with(List<Amendment> others, Row row) {
        LocalDate first = row.date(graduated);
        if (first == null) {
            return others;
        }
        List<Amendment> remarks = new ArrayList<>(others);
        if (isAfter(dates.start(row), first)) {
            remarks.add(ENROLLED_ANEW);
        }
        if (!SECONDARY.equals(row.text(status)) && !dates.noShow(row)
                && isAfter(exitSent(row), row.date(diplomaEarned))) {
            remarks.add(ENDS_LATER);
        }
        return remarks;
    }

    /** An exit in the future is not sent. */
    private @Nullable LocalDate exitSent(Row row) {
        LocalDate day = row.date(exit);
        return day == null || day.isAfter(today) ? null : day;
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}
