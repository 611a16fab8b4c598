package org.caret.store.derby.internal.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.caret.store.StoreException;
import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.ColumnType;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.sort.SortedReader;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Owners that were there before and whose dated records changed: their records are looked at in the database after
 * everything is written, many owners with one statement.
 */
final class TouchedOwners implements AutoCloseable {

    private static final int PORTION = 128;

    private final List<DatedTable> tables;
    private final LongKeys owners;

    TouchedOwners(List<DatedTable> tables, Path folder) {
        this.tables = tables;
        this.owners = new LongKeys(folder);
    }

    void add(DatedTable table, long owner) throws IOException {
        owners.add(table.number(), owner);
    }

    /** Checks that nothing overlaps and lets the owners point to their latest record. */
    void settle(Session session) throws SQLException, IOException, StoreException {
        try (SortedReader reader = owners.read()) {
            if (reader == null) {
                return;
            }
            List<Long> portion = new ArrayList<>();
            long number = -1;
            while (reader.next()) {
                long owner = LongKeys.number(reader, 1);
                if (LongKeys.number(reader, 0) != number || portion.size() == PORTION) {
                    settle(session, number, portion);
                    number = LongKeys.number(reader, 0);
                }
                if (portion.isEmpty() || portion.get(portion.size() - 1) != owner) {
                    portion.add(owner);
                }
            }
            settle(session, number, portion);
        }
    }

    private void settle(Session session, long number, List<Long> portion) throws SQLException, StoreException {
        if (portion.isEmpty()) {
            return;
        }
        DatedTable table = tables.get((int) number);
        Map<Long, List<Period>> periods = periods(session, table, portion);
        Map<Long, @Nullable Long> latest = new TreeMap<>();
        for (Long owner : portion) {
            List<Period> ofOwner = periods.getOrDefault(owner, List.of());
            for (int i = 1; i < ofOwner.size(); i++) {
                table.check(ofOwner.get(i - 1), ofOwner.get(i));
            }
            latest.put(owner, ofOwner.isEmpty() ? null : ofOwner.get(ofOwner.size() - 1).id());
        }
        if (table.kept().isPresent()) {
            point(session, table.owner(), table.kept().get(), latest);
        }
        portion.clear();
    }

    private static Map<Long, List<Period>> periods(Session session, DatedTable table, List<Long> owners)
            throws SQLException {
        Map<Long, List<Period>> periods = new HashMap<>();
        String sql = "select \"ID\", " + table.container().sql() + ", " + table.start().sql() + ", "
                + table.end().sql() + " from " + table.table().sql() + " where " + in(table.container().sql());
        try (Command command = session.prepare(sql); ResultSet row = query(command, owners)) {
            while (row.next()) {
                periods.computeIfAbsent(row.getLong(2), none -> new ArrayList<>()).add(new Period(row.getLong(1),
                        Period.start(ColumnType.DATE.get(row, 3)), Period.end(ColumnType.DATE.get(row, 4))));
            }
        }
        periods.values().forEach(Collections::sort);
        return periods;
    }

    private static void point(Session session, Table owners, Column kept, Map<Long, @Nullable Long> latest)
            throws SQLException {
        String sql = "select \"ID\", " + kept.sql() + " from " + owners.sql() + " where " + in("\"ID\"");
        Map<Long, @Nullable Long> wrong = new TreeMap<>();
        try (Command command = session.prepare(sql); ResultSet row = query(command, List.copyOf(latest.keySet()))) {
            while (row.next()) {
                Long wanted = latest.get(row.getLong(1));
                if (!Objects.equals(wanted, ColumnType.LONG.get(row, 2))) {
                    wrong.put(row.getLong(1), wanted);
                }
            }
        }
        if (wrong.isEmpty()) {
            return;
        }
        try (Command update = session
                .prepare("update " + owners.sql() + " set " + kept.sql() + " = ? where \"ID\" = ?")) {
            for (Map.Entry<Long, @Nullable Long> owner : wrong.entrySet()) {
                ColumnType.LONG.set(update.values(), 1, owner.getValue());
                update.with(2, owner.getKey()).addBatch();
            }
            update.runBatch();
        }
    }

    private static String in(String column) {
        return column + " in (" + String.join(", ", Collections.nCopies(PORTION, "?")) + ')';
    }

    /** The last id fills the places that are left, so that there is one statement to compile. */
    private static ResultSet query(Command command, List<Long> ids) throws SQLException {
        for (int i = 0; i < PORTION; i++) {
            command.with(i + 1, ids.get(Math.min(i, ids.size() - 1)));
        }
        return command.query();
    }

    @Override
    public void close() throws IOException {
        owners.close();
    }
}
