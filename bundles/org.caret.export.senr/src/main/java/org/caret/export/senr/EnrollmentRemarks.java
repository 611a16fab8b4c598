package org.caret.export.senr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.Selection.Slots;
import org.caret.spec.AcademicYear;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is to be said of an enrollment that is sent: whether its school was open then, by what the public directory says, and
 * whether a student who only changed grade or status goes on.
 */
final class EnrollmentRemarks {

    private static final RolePath OPENED = RolePath.of("school.openDate");
    private static final RolePath CLOSED = RolePath.of("school.closedDate");

    private static final Remark BEFORE_OPENING = Remark.warning("SENR0182",
            "The enrollment starts before the school opened, by the public directory.",
            "Correct the start, or the opening date of the school.");
    private static final Remark AFTER_CLOSING = Remark.warning("SENR0184",
            "The enrollment starts after the school closed, by the public directory.",
            "Correct the start, or the closing date of the school.");
    private static final Remark NOT_TAKEN_UP = Remark.warning("E150_WITHOUT_REENTRY",
            "Exit reason E150 means that the student stays, and no enrollment at the school begins on the next day.",
            "Enroll the student anew, or correct the exit reason.");

    private static final String CHANGE = "E150";

    private final EnrollmentDates dates;
    private final int opened;
    private final int closed;
    private final int exit;
    private final int exitReason;
    private final int school;
    private final LocalDate last;

    /** @param today re-enrollments after it are not missed */
    EnrollmentRemarks(Slots slots, AcademicYear year, LocalDate today) {
        dates = new EnrollmentDates(slots);
        opened = slots.slot(OPENED);
        closed = slots.slot(CLOSED);
        exit = slots.slot(EnrollmentPaths.EXIT);
        exitReason = slots.slot(EnrollmentPaths.EXIT_REASON);
        school = slots.slot(EnrollmentPaths.SCHOOL);
        last = today.isBefore(year.lastDay()) ? today : year.lastDay();
    }

    static Set<RolePath> paths() {
        return Set.of(OPENED, CLOSED);
    }

    /** @param group all enrollments of the student that touch the year */
    List<Amendment> of(Row row, List<Row> group) {
        List<Amendment> remarks = List.of();
        LocalDate start = dates.start(row);
        if (start != null && before(start, row.date(opened))) {
            remarks = with(remarks, BEFORE_OPENING);
        }
        if (start != null && before(row.date(closed), start)) {
            remarks = with(remarks, AFTER_CLOSING);
        }
        if (CHANGE.equals(row.text(exitReason)) && !takenUp(row, group)) {
            remarks = with(remarks, NOT_TAKEN_UP);
        }
        return remarks;
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    /** Whether the student is enrolled anew, or the day for it has not come. */
    private boolean takenUp(Row row, List<Row> group) {
        LocalDate end = row.date(exit);
        if (end == null || !end.isBefore(last)) {
            return true;
        }
        return group.stream().filter(other -> other != row && Objects.equals(other.text(school), row.text(school)))
                .map(dates::start)
                .anyMatch(start -> start != null && !start.isBefore(end) && !start.isAfter(end.plusDays(1)));
    }

    /** Most enrollments have no remark, so a list is made only for those that have. */
    private static List<Amendment> with(List<Amendment> remarks, Remark another) {
        List<Amendment> more = new ArrayList<>(remarks);
        more.add(Amendment.remarking(another));
        return more;
    }
}
