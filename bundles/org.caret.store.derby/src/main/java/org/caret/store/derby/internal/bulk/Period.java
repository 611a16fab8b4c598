package org.caret.store.derby.internal.bulk;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;

/**
 * When a dated record holds, as days since 1970.
 *
 * @param start {@link Long#MIN_VALUE} where there is none
 * @param end first day after; {@link Long#MAX_VALUE} where there is none
 */
record Period(long id, long start, long end) implements Comparable<Period> {

    static long start(@Nullable Object day) {
        return day instanceof LocalDate date ? date.toEpochDay() : Long.MIN_VALUE;
    }

    static long end(@Nullable Object day) {
        return day instanceof LocalDate date ? date.toEpochDay() : Long.MAX_VALUE;
    }

    @Override
    public int compareTo(Period other) {
        int byStart = Long.compare(start, other.start);
        return byStart != 0 ? byStart : Long.compare(id, other.id);
    }
}
