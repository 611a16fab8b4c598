package org.caret.store.derby.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.caret.store.derby.internal.schema.ColumnType;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.internal.query.RowBytes;
import org.caret.store.internal.query.Slot;

/** Reads the slots of one role from columns that follow each other in a result, without an object per value. */
final class SlotColumns {

    private final ColumnType[] types;
    private final int first;

    /** @param first place of the first column, counting from one */
    SlotColumns(Table table, List<Slot> slots, int first) {
        this.types = slots.stream()
                .map(slot -> slot.isId() ? ColumnType.LONG : table.column(slot.feature()).type())
                .toArray(ColumnType[]::new);
        this.first = first;
    }

    /** The column of a slot, quoted. */
    static String name(Table table, Slot slot) {
        return slot.isId() ? '"' + Table.ID + '"' : table.column(slot.feature()).sql();
    }

    int count() {
        return types.length;
    }

    void read(ResultSet row, RowBytes into) throws SQLException {
        for (int i = 0; i < types.length; i++) {
            read(row, first + i, types[i], into);
        }
    }

    private static void read(ResultSet row, int place, ColumnType type, RowBytes into) throws SQLException {
        switch (type) {
        case TEXT, DECIMAL -> into.text(row.getString(place));
        case INTEGER, LONG -> {
            long value = row.getLong(place);
            if (value == 0 && row.wasNull()) {
                into.missing();
            } else {
                into.number(value);
            }
        }
        case DATE -> {
            String day = row.getString(place);
            if (day == null) {
                into.missing();
            } else {
                into.number(epochDay(day));
            }
        }
        case BOOLEAN, INSTANT -> into.value(type.get(row, place));
        }
    }

    /** The driver's own days go through a calendar and a time zone, which takes a sixth of the time of a scan. */
    private static long epochDay(String day) {
        int year = number(day, 0, 4);
        return LocalDate.of(year, number(day, 5, 7), number(day, 8, 10)).toEpochDay();
    }

    private static int number(String digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }
}
