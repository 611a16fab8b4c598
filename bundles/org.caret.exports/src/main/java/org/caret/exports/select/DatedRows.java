package org.caret.exports.select;

import java.time.LocalDate;
import java.util.Set;

import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the dates of a row's dated record. Belongs to one run. */
public final class DatedRows {

    /** The end of a record that still holds. */
    private static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    private final String role;
    private final int start;
    private final int end;

    /** @param role of the dated record; its {@link #paths} must have been asked for */
    public DatedRows(Slots slots, String role) {
        this.role = role;
        start = slots.slot(new RolePath(role, "start"));
        end = slots.slot(new RolePath(role, "end"));
    }

    /** What is read of a dated record. */
    public static Set<RolePath> paths(String role) {
        return Set.of(new RolePath(role, "start"), new RolePath(role, "end"));
    }

    /** Surrogate key of the record; 0 where the row has none. */
    public long id(Row row) {
        return row.id(role);
    }

    public @Nullable LocalDate start(Row row) {
        return row.date(start);
    }

    /** Last day of the record; null while it holds. */
    public @Nullable LocalDate lastDay(Row row) {
        LocalDate day = row.date(end);
        return day == null || day.equals(STILL) ? null : day.minusDays(1);
    }

    /** Whether the record holds on one of the days. */
    public boolean holdsIn(Row row, Period days) {
        return days.meets(start(row), lastDay(row));
    }
}
