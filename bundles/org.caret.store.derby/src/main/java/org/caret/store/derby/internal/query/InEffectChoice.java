package org.caret.store.derby.internal.query;

import java.time.LocalDate;

import org.caret.store.internal.query.PlannedRole.Validity;
import org.caret.store.internal.query.RowView;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes the child in effect on a day, or on one of several days: the one with the latest start, then the one with the highest id. A child's first
 * three slots are its id, start and end (see {@link Fragments}).
 */
final class InEffectChoice implements Choice {

    private static final int ID = 0;
    private static final int START = 1;
    private static final int END = 2;

    private final int daySlot;
    private final long fixedFirst;
    private final long fixedLast;
    private final boolean endInclusive;
    private final RowView child = new RowView(END + 1);

    /** @param daySlot slot of the row that holds the day; unused where there are fixed ones */
    InEffectChoice(Validity validity, int daySlot, @Nullable LocalDate first, @Nullable LocalDate last) {
        this.endInclusive = validity.endInclusive();
        this.daySlot = first == null ? daySlot : -1;
        this.fixedFirst = first == null ? 0 : first.toEpochDay();
        this.fixedLast = last == null ? 0 : last.toEpochDay();
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
        long first = daySlot < 0 ? fixedFirst : row.number(daySlot);
        long last = daySlot < 0 ? fixedLast : first;
        int best = NONE;
        long bestStart = 0;
        long bestId = 0;
        for (int i = 0; i < group.size(); i++) {
            child.at(group.array(), group.offset(i));
            if (covers(first, last)) {
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

    private boolean covers(long first, long last) {
        if (child.missing(START) || child.number(START) > last) {
            return false;
        }
        if (child.missing(END)) {
            return endInclusive;
        }
        return endInclusive ? first <= child.number(END) : first < child.number(END);
    }
}
