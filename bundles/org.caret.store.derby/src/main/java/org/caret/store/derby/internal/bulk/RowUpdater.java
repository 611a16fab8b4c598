package org.caret.store.derby.internal.bulk;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caret.store.AuditEntry.Kind;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.write.AuditWriter;
import org.caret.store.derby.internal.write.DerbyRows;
import org.caret.store.spi.Rows.Change;
import org.caret.store.spi.Rules;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** Writes updates that change something, with their audit, and takes note of owners of dated records. */
final class RowUpdater implements StagedUpdates.Target {

    private final Session session;
    private final DerbyRows rows;
    private final AuditWriter audit;
    private final Map<EClass, Rules> rules;
    private final Map<Table, DatedTable> dated = new LinkedHashMap<>();
    private final TouchedOwners touched;

    RowUpdater(Session session, DerbyRows rows, AuditWriter audit, Map<EClass, Rules> rules, List<DatedTable> dated,
            TouchedOwners touched) {
        this.session = session;
        this.rows = rows;
        this.audit = audit;
        this.rules = rules;
        dated.forEach(table -> this.dated.put(table.table(), table));
        this.touched = touched;
    }

    /** New values of one record in the columns that change. */
    private record Update(long id, @Nullable Object[] values) {
    }

    @Override
    public void update(Table table, Map<Long, Map<Column, @Nullable Object>> changes)
            throws StoreException, SQLException, IOException {
        EClass type = table.type();
        Map<Long, @Nullable Object[]> before = rows.read(type, changes.keySet());
        Map<List<Column>, List<Update>> byColumns = new LinkedHashMap<>();
        for (Map.Entry<Long, Map<Column, @Nullable Object>> change : changes.entrySet()) {
            long id = change.getKey();
            @Nullable
            Object[] old = before.get(id);
            if (old == null) {
                throw new StoreException(Reason.CONFLICT, type.getName() + ' ' + id + " is not in the store.",
                        "Start the import again.", null);
            }
            @Nullable
            Object[] values = old.clone();
            change.getValue().forEach((column, value) -> values[type.getFeatureID(column.feature())] = value);
            Rules.of(type, rules).complete(id, values);
            List<Column> columns = different(table, old, values);
            if (!columns.isEmpty()) {
                byColumns.computeIfAbsent(columns, none -> new ArrayList<>()).add(new Update(id, values));
                note(table, id, old, values, columns);
            }
        }
        for (Map.Entry<List<Column>, List<Update>> group : byColumns.entrySet()) {
            write(table, group.getKey(), group.getValue());
        }
    }

    private static List<Column> different(Table table, @Nullable Object[] before, @Nullable Object[] after) {
        return table.columns().stream().filter(column -> {
            int place = table.type().getFeatureID(column.feature());
            return !Objects.equals(before[place], after[place]);
        }).toList();
    }

    private void note(Table table, long id, @Nullable Object[] before, @Nullable Object[] after, List<Column> columns)
            throws SQLException, IOException {
        EClass type = table.type();
        List<Change> changes = columns.stream().map(Column::feature).map(
                feature -> new Change(feature, before[type.getFeatureID(feature)], after[type.getFeatureID(feature)]))
                .toList();
        audit.write(Kind.UPDATE, type, id, changes);
        DatedTable datedTable = dated.get(table);
        if (datedTable != null) {
            touched.add(datedTable, datedTable.ownerOf(before));
            touched.add(datedTable, datedTable.ownerOf(after));
        }
    }

    private void write(Table table, List<Column> columns, List<Update> updates) throws SQLException, StoreException {
        try (Command command = session.prepare(DerbyRows.updateSql(table, columns))) {
            for (Update update : updates) {
                int place = 1;
                for (Column column : columns) {
                    column.type().set(command.values(), place++,
                            update.values[table.type().getFeatureID(column.feature())]);
                }
                command.with(place, update.id).addBatch();
            }
            command.runBatch();
        } catch (BatchUpdateException e) {
            // The counts are those of the updates before the one that failed.
            int failed = Math.min(e.getUpdateCounts().length, updates.size() - 1);
            throw SameKey.translate(e, table.type(), updates.get(failed).values, rows);
        }
    }
}
