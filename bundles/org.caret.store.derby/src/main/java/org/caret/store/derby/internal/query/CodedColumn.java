package org.caret.store.derby.internal.query;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;

import org.caret.store.derby.internal.schema.ColumnType;
import org.caret.store.internal.query.RowBytes;
import org.caret.store.internal.query.RowTest;
import org.caret.store.internal.query.RowView;
import org.caret.store.sort.SortKey;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The values of one attribute of many objects: each different value once, and a number for each object that tells its value.
 * Most columns have few different values, so that what is asked of a value, or its place in the order, is found out once for
 * all objects that have it.
 */
final class CodedColumn {

    /** Number of an object without a value. */
    static final int MISSING = -1;
    private static final int FIRST_SIZE = 1024;

    private final ColumnType type;
    private int[] codes = new int[FIRST_SIZE];
    private int size;
    /** As the database gives them: texts and numbers. */
    private @Nullable Object[] values = new @Nullable Object[16];
    private int different;
    /** Where a value is looked up: one more than its number, or 0. Its length is a power of two. */
    private int[] table = new int[64];

    CodedColumn(ColumnType type) {
        this.type = type;
    }

    /** Adds the value of the next object. */
    void add(ResultSet row, int place) throws SQLException {
        Object value = switch (type) {
        case TEXT, DECIMAL, DATE, INSTANT -> row.getString(place);
        case INTEGER, LONG -> row.getLong(place);
        case BOOLEAN -> row.getBoolean(place);
        };
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        codes[size++] = value == null || row.wasNull() ? MISSING : code(value);
    }

    /** Number of an object's value. */
    int code(int object) {
        return codes[object];
    }

    /** For the number of each value: whether a condition on this column alone holds for it. */
    boolean[] fitting(RowTest test) {
        boolean[] fitting = new boolean[different];
        RowBytes row = new RowBytes();
        RowView view = new RowView(1);
        for (int i = 0; i < different; i++) {
            row.clear();
            row.value(value(i));
            view.at(row.array(), 0);
            fitting[i] = test.holds(view);
        }
        return fitting;
    }

    /** For the number of each value: whether it is a text that is looked for. */
    boolean[] fitting(Predicate<String> test) {
        boolean[] fitting = new boolean[different];
        for (int i = 0; i < different; i++) {
            fitting[i] = test.test((String) value(i));
        }
        return fitting;
    }

    /**
     * For the number of each value: its place in the order of values, beginning with 0. Values that are the same for the order
     * have one place: texts that differ in blanks at their end, decimals that differ in zeros at theirs.
     */
    int[] places() {
        long[] keys = new long[different];
        for (int i = 0; i < different; i++) {
            Object value = Objects.requireNonNull(values[i]);
            keys[i] = type == ColumnType.DECIMAL || type == ColumnType.INSTANT ? CompactKey.NONE
                    : CompactKey.of(value);
            if (keys[i] == CompactKey.NONE) {
                return placesOfAny();
            }
        }
        long[] sorted = keys.clone();
        Arrays.parallelSort(sorted);
        int count = 0;
        for (int i = 0; i < different; i++) {
            if (count == 0 || sorted[i] != sorted[count - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        int[] places = new int[different];
        for (int i = 0; i < different; i++) {
            places[i] = Arrays.binarySearch(sorted, 0, count, keys[i]);
        }
        return places;
    }

    private int[] placesOfAny() {
        ValueOrder[] ordered = new ValueOrder[different];
        SortKey key = new SortKey();
        for (int i = 0; i < different; i++) {
            Object value = value(i);
            ordered[i] = ValueOrder.of(
                    key.clear().value(value instanceof String text ? CompactKey.withoutBlanks(text) : value), i);
        }
        Arrays.parallelSort(ordered);
        int[] places = new int[different];
        int place = -1;
        for (int i = 0; i < different; i++) {
            if (i == 0 || !ordered[i].sameAs(ordered[i - 1])) {
                place++;
            }
            places[ordered[i].code()] = place;
        }
        return places;
    }

    private int code(Object value) {
        int at = slot(value);
        if (table[at] == 0) {
            if (different == values.length) {
                values = Arrays.copyOf(values, different * 2);
            }
            values[different++] = value;
            table[at] = different;
            if (different > table.length / 2) {
                grow();
                return different - 1;
            }
        }
        return table[at] - 1;
    }

    /** Where a value stands in the table, or may be put. */
    private int slot(Object value) {
        int hash = value.hashCode() * 0x9E3779B9;
        int at = (hash ^ hash >>> 16) & table.length - 1;
        while (table[at] != 0 && !value.equals(values[table[at] - 1])) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private void grow() {
        table = new int[table.length * 4];
        for (int i = 0; i < different; i++) {
            table[slot(Objects.requireNonNull(values[i]))] = i + 1;
        }
    }

    private Object value(int code) {
        Object value = Objects.requireNonNull(values[code]);
        return switch (type) {
        case TEXT, INTEGER, LONG, BOOLEAN -> value;
        case DECIMAL -> new BigDecimal((String) value);
        case DATE -> LocalDate.parse((String) value);
        case INSTANT -> ColumnType.instant((String) value);
        };
    }
}
