package org.caret.export.sinf;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.Cuts;
import org.caret.exports.select.DatedRows;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Reads the rows of one run, a dated record with an enrollment each, and cuts the dates of a record to the enrollment it is
 * sent with: the state refuses information dated outside of an enrollment (GERR0005).
 */
final class InformationDates {

    static final String INFO = "info";
    static final String ENROLLMENT = "enrollment";

    private static final Remark START_CUT = Remark.notice("GERR0005",
            "The information has been in effect since before the enrollment; it was sent as of the enrollment's first day.",
            "");
    private static final Remark END_CUT = Remark.notice("GERR0005",
            "The information was in effect beyond the enrollment; it was sent up to the enrollment's last day.", "");
    private static final Remark END_NOT_REACHED = Remark.notice("END_NOT_REACHED",
            "The information ends after the period or in the future, so its end was not sent.",
            "Export a later period when that day has come.");

    private final LeftOutReason notActive;
    private final DatedRows info;
    private final EnrollmentRows enrollments;
    private final FirstEnrollments first;
    private final Period period;

    /** @param period without the days that lie in the future */
    InformationDates(Slots slots, Period period) {
        this.period = period;
        info = new DatedRows(slots, INFO);
        enrollments = new EnrollmentRows(slots, ENROLLMENT);
        first = new FirstEnrollments(slots);
        notActive = new LeftOutReason("NOT_ACTIVE", "The student was not enrolled on any day from " + period.first()
                + " to " + period.last() + '.', "");
    }

    static Set<RolePath> paths() {
        Set<RolePath> paths = new HashSet<>(DatedRows.paths(INFO));
        paths.addAll(EnrollmentRows.paths(ENROLLMENT));
        paths.addAll(FirstEnrollments.paths());
        return paths;
    }

    LeftOutReason notActive() {
        return notActive;
    }

    Period period() {
        return period;
    }

    DatedRows info() {
        return info;
    }

    EnrollmentRows enrollments() {
        return enrollments;
    }

    /** The enrolled days of the period; empty where there are none. */
    Period enrolledDays(Row row) {
        LocalDate start = enrollments.start(row);
        return start == null || !enrollments.activeIn(row, period)
                ? new Period(period.last().plusDays(1), period.last())
                : period.and(new Period(start, enrollments.lastDay(row, period)));
    }

    /** What has to change for the record to be sent with the row's enrollment, and what is to be said of it. */
    Amendment[] cuts(Row row) {
        Cuts cuts = new Cuts(INFO);
        LocalDate enrolled = enrollments.start(row);
        if (enrolled != null) {
            cuts.notBefore(info.start(row), enrolled, START_CUT);
        }
        LocalDate last = info.lastDay(row);
        LocalDate exit = enrollments.exit(row);
        if (last != null && last.isAfter(period.last())) {
            cuts.withoutEnd(END_NOT_REACHED);
        } else if (last != null && exit != null) {
            cuts.notAfter(last, exit, END_CUT);
        }
        first.complain(row, cuts);
        return cuts.amendments();
    }
}
