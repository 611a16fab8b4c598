package org.caret.export.sinf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decider;
import org.caret.exports.Selection.Decisions;
import org.caret.exports.select.Period;
import org.caret.store.Row;

/**
 * One record per student: the information in effect at the end of the period or on the last day that the student was enrolled
 * in it, whichever is earlier, sent with the enrollment of that day. Concurrent enrollments still give one record.
 */
final class LatestInformation implements Decider {

    static final LeftOutReason NO_INFORMATION = new LeftOutReason("NO_INFORMATION",
            "There is no information in effect on the last day that the student was enrolled in the period.",
            "Enter the information as of that day.");

    private final InformationDates dates;

    LatestInformation(InformationDates dates) {
        this.dates = dates;
    }

    @Override
    public void decide(List<Row> group, Decisions decisions) {
        Optional<Row> enrolled = group.stream().filter(row -> dates.enrollments().activeIn(row, dates.period()))
                .max(dates.enrollments().standingFor(dates.period()));
        if (enrolled.isEmpty()) {
            only(group, dates.notActive(), decisions);
            return;
        }
        long enrollment = dates.enrollments().id(enrolled.get());
        LocalDate day = dates.enrollments().lastDay(enrolled.get(), dates.period());
        Optional<Row> inEffect = group.stream().filter(row -> dates.enrollments().id(row) == enrollment
                && dates.info().holdsIn(row, new Period(day, day))).findFirst();
        if (inEffect.isEmpty()) {
            only(group, NO_INFORMATION, decisions);
            return;
        }
        for (Row row : group) {
            if (row == inEffect.get()) {
                decisions.include(row, dates.cuts(row));
            } else {
                decisions.passOver(row);
            }
        }
    }

    /** The student is listed once, whatever number of rows there are. */
    private static void only(List<Row> group, LeftOutReason reason, Decisions decisions) {
        decisions.leaveOut(group.get(0), reason);
        group.stream().skip(1).forEach(decisions::passOver);
    }
}
