package org.caret.export.courses;

import java.util.Set;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.Period;
import org.caret.store.RolePath;
import org.caret.store.Row;

/** Reads since when and until when the student of a row was on the roster of a section. */
final class ScheduleRows {

    private static final RolePath START = RolePath.of("roster.start");
    private static final RolePath EXIT = RolePath.of("roster.exitDate");

    private final int start;
    private final int exit;
    private final Period period;
    private final LeftOutReason notScheduled;

    ScheduleRows(Slots slots, Period period) {
        start = slots.slot(START);
        exit = slots.slot(EXIT);
        this.period = period;
        notScheduled = new LeftOutReason("NOT_SCHEDULED", "The student was not on the roster on any day from "
                + period.first() + " to " + period.last() + '.', "");
    }

    static Set<RolePath> paths() {
        return Set.of(START, EXIT);
    }

    boolean scheduled(Row row) {
        return period.meets(row.date(start), row.date(exit));
    }

    LeftOutReason notScheduled() {
        return notScheduled;
    }
}
