package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.RowBytes;
import org.caret.store.internal.query.RowView;
import org.caret.store.internal.query.Slot;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedRecords;

/**
 * The one scan of a table: only the columns that are needed, in the order in which the rows lie, without a join and without
 * ORDER BY. Its rows are put in the order of the key by which they will be joined, which they mostly have.
 *
 * @param main the role whose objects are read
 * @param others roles that take a few of the same objects, or others of the table, in passing
 */
record TableScan(Table table, ScannedRole main, List<ScannedRole> others) {

    private static final int ROWS_BETWEEN_CHECKS = 1024;
    /** Rows that come in order continue one file, whatever is sorted at once, so that little memory does. */
    private static final int MOST_ARENA = 4 << 20;
    /** Without a lock per row: the store's own lock keeps others from writing, and a list is read anew after they have. */
    private static final String UNLOCKED = " WITH UR";

    /** What the roles take, in their order. */
    record Found(List<PlannedRole> roles, List<SortedRecords> records) {

        void close() {
            records.forEach(SortedRecords::close);
        }
    }

    String sql() {
        String keyColumn = main.key().map(Column::sql).orElse('"' + Table.ID + '"');
        String columns = Stream
                .concat(Stream.of(keyColumn), slots().stream().map(slot -> SlotColumns.name(table, slot)))
                .collect(Collectors.joining(", "));
        SqlText where = where();
        return "SELECT " + columns + " FROM " + table.sql() + (where.sql().isEmpty() ? "" : " WHERE " + where.sql())
                + UNLOCKED;
    }

    /**
     * Rows that one of the roles takes. The database decides while it reads whether one of several simple conditions holds, but
     * not whether some of them do together; so of the conditions of each further role only the first one is named.
     */
    private SqlText where() {
        if (Stream.concat(Stream.of(main), others.stream()).anyMatch(role -> role.where().isEmpty())) {
            return SqlText.join(List.of(), "", "");
        }
        Set<SqlText> elsewhere = new LinkedHashSet<>();
        others.forEach(role -> elsewhere.add(role.where().get(0)));
        return SqlText.join(main.where().stream().map(condition -> either(condition, elsewhere)).toList(), " AND ", "");
    }

    private static SqlText either(SqlText condition, Set<SqlText> elsewhere) {
        if (elsewhere.isEmpty()) {
            return condition;
        }
        List<SqlText> all = new ArrayList<>(List.of(condition));
        all.addAll(elsewhere);
        return SqlText.join(all, " OR ", "");
    }

    /** Those of the main role first. */
    private List<Slot> slots() {
        Set<Slot> slots = new LinkedHashSet<>(main.slots());
        for (ScannedRole other : others) {
            other.slots().forEach(slot -> slots.add(ofMain(slot)));
            other.key().ifPresent(key -> slots.add(new Slot(main.role().index(), key.feature())));
        }
        return List.copyOf(slots);
    }

    private Slot ofMain(Slot slot) {
        return new Slot(main.role().index(), slot.feature());
    }

    /**
     * Reads the table.
     *
     * @param givenUp asked now and then; reading ends early, with whatever was read, where it answers yes
     */
    Found read(Session session, Path folder, int arena, BooleanSupplier givenUp) throws SQLException, IOException {
        List<PlannedRole> roles = Stream.concat(Stream.of(main), others.stream()).map(ScannedRole::role).toList();
        List<ExternalSorter> sorters = new ArrayList<>();
        List<SortedRecords> found = new ArrayList<>();
        try (Command command = session.prepare(sql())) {
            roles.forEach(role -> sorters.add(new ExternalSorter(folder, Math.min(arena, MOST_ARENA))));
            where().bind(command, 1);
            try (ResultSet rows = command.query()) {
                read(rows, sorters, givenUp);
            }
            for (ExternalSorter sorter : sorters) {
                found.add(sorter.finish());
            }
            return new Found(roles, found);
        } catch (SQLException | IOException | RuntimeException e) {
            found.forEach(SortedRecords::close);
            throw e;
        } finally {
            for (ExternalSorter sorter : sorters) {
                sorter.close();
            }
        }
    }

    private void read(ResultSet rows, List<ExternalSorter> sorters, BooleanSupplier givenUp)
            throws SQLException, IOException {
        List<Slot> slots = slots();
        SlotColumns columns = new SlotColumns(table, slots, 2);
        RowBytes row = new RowBytes();
        RowView view = new RowView(slots.size());
        SortKey sortKey = new SortKey();
        ScanPart mainPart = new ScanPart(main, main, slots);
        List<ScanPart> parts = others.stream().map(role -> new ScanPart(role, main, slots)).toList();
        // Nobody asks again what a role selects: conditions of the query itself are asked later, of whole rows.
        boolean choosy = !parts.isEmpty() || main.role().role().selects();
        for (long count = 0; rows.next(); count++) {
            if (count % ROWS_BETWEEN_CHECKS == 0 && givenUp.getAsBoolean()) {
                return;
            }
            row.clear();
            columns.read(rows, row);
            int length = row.length();
            if (choosy) {
                view.at(row.array(), 0);
                for (int i = 0; i < parts.size(); i++) {
                    parts.get(i).take(view, sorters.get(i + 1));
                }
                if (!mainPart.wants(view)) {
                    continue;
                }
                length = view.offset(main.slots().size());
            }
            sortKey.clear().raw(rows.getLong(1));
            sorters.get(0).add(sortKey.array(), sortKey.length(), row.array(), length);
        }
    }
}
