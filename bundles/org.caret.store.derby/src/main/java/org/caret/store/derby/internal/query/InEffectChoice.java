package org.caret.store.derby.internal.query;

import java.time.LocalDate;

import org.caret.store.internal.query.PlannedRole.Validity;
import org.caret.store.internal.query.RowView;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes the child in effect on a day: the one with the latest start, then the one with the highest id. A child's first
 * three slots are its id, start and end (see {@link Fragments}).
 */
final class InEffectChoice implements Choice {

    private static final int ID = 0;
    private static final int START = 1;
    private static final int END = 2;

    private final int daySlot;
    private final long fixedDay;
    private final boolean endInclusive;
    private final RowView child = new RowView(END + 1);

    /** @param daySlot slot of the row that holds the day; unused where there is a fixed one */
    InEffectChoice(Validity validity, int daySlot, @Nullable LocalDate fixedDay) {
        this.endInclusive = validity.endInclusive();
        this.daySlot = fixedDay == null ? daySlot : -1;
        this.fixedDay = fixedDay == null ? 0 : fixedDay.toEpochDay();
    }

    @Override
    public int lastSlot() {
        return daySlot;
    }

    @Override
    public int choose(Group group, RowView row) {
        if (daySlot >= 0 && row.missing(daySlot)) {
            return NONE;
        }
        long day = daySlot < 0 ? fixedDay : row.number(daySlot);
        int best = NONE;
        long bestStart = 0;
        long bestId = 0;
        for (int i = 0; i < group.size(); i++) {
            child.at(group.array(), group.offset(i));
            if (covers(day)) {
                long start = child.number(START);
                long id = child.number(ID);
                if (best == NONE || start > bestStart || start == bestStart && id > bestId) {
                    best = i;
                    bestStart = start;
                    bestId = id;
                }
            }
        }
        return best;
    }

    private boolean covers(long day) {
        if (child.missing(START) || child.number(START) > day) {
            return false;
        }
        if (child.missing(END)) {
            return endInclusive;
        }
        return endInclusive ? day <= child.number(END) : day < child.number(END);
    }
}
