package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.internal.query.RowBytes;
import org.caret.store.internal.query.Slot;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedRecords;

/**
 * The one scan of a role's table: only the columns that are needed, in the order in which the rows lie, without a join and
 * without ORDER BY. Its rows are put in the order of the key by which they will be joined, which they mostly have.
 *
 * @param key the column by which rows are joined to others; the id where there is none
 * @param where narrows the rows
 */
record RoleScan(Table table, List<Slot> slots, Optional<Column> key, Optional<SqlText> where) {

    private static final int ROWS_BETWEEN_CHECKS = 1024;
    /** Rows that come in order continue one file, whatever is sorted at once, so that little memory does. */
    private static final int MOST_ARENA = 4 << 20;
    /** Without a lock per row, because the store's own lock keeps everybody from writing. */
    private static final String UNLOCKED = " WITH UR";

    String sql() {
        String keyColumn = key.map(Column::sql).orElse('"' + Table.ID + '"');
        String columns = Stream.concat(Stream.of(keyColumn), slots.stream().map(slot -> SlotColumns.name(table, slot)))
                .collect(Collectors.joining(", "));
        return "SELECT " + columns + " FROM " + table.sql() + where.map(text -> " WHERE " + text.sql()).orElse("")
                + UNLOCKED;
    }

    /**
     * Reads the table.
     *
     * @param givenUp asked now and then; reading ends early, with whatever was read, where it answers yes
     */
    SortedRecords read(Session session, Path folder, int arena, BooleanSupplier givenUp)
            throws SQLException, IOException {
        try (ExternalSorter sorter = new ExternalSorter(folder, Math.min(arena, MOST_ARENA));
                Command command = session.prepare(sql())) {
            if (where.isPresent()) {
                where.get().bind(command, 1);
            }
            try (ResultSet rows = command.query()) {
                read(rows, sorter, givenUp);
            }
            return sorter.finish();
        }
    }

    private void read(ResultSet rows, ExternalSorter sorter, BooleanSupplier givenUp)
            throws SQLException, IOException {
        SlotColumns columns = new SlotColumns(table, slots, 2);
        RowBytes row = new RowBytes();
        SortKey sortKey = new SortKey();
        for (long count = 0; rows.next(); count++) {
            if (count % ROWS_BETWEEN_CHECKS == 0 && givenUp.getAsBoolean()) {
                return;
            }
            row.clear();
            columns.read(rows, row);
            sortKey.clear().raw(rows.getLong(1));
            sorter.add(sortKey.array(), sortKey.length(), row.array(), row.length());
        }
    }
}
