package org.caret.store.derby.internal.write;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.store.AuditEntry.Kind;
import org.caret.store.StoreException;
import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.sql.SqlErrors;
import org.caret.store.spi.Rows;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Rows of a few records in the tables of the mapping, within the transaction of one session. */
public final class DerbyRows implements Rows {

    /** Ids asked for at once; few different sizes, so that Derby compiles few different statements. */
    private static final List<Integer> PORTIONS = List.of(1, 16, 128);

    private final Session session;
    private final Mapping mapping;
    private final Ledger ledger;
    private final Set<EClass> changed = new HashSet<>();
    private long entries;

    public DerbyRows(Session session, Mapping mapping, Ledger ledger) {
        this.session = session;
        this.mapping = mapping;
        this.ledger = ledger;
    }

    /** Classes of which records were inserted, updated or deleted. */
    Set<EClass> changed() {
        return changed;
    }

    @Override
    public long newId() {
        return ledger.newRecord();
    }

    @Override
    public Map<Long, @Nullable Object[]> read(EClass type, Collection<Long> ids) throws StoreException {
        return select(mapping.table(type), '"' + Table.ID + '"', ids);
    }

    @Override
    public Map<Long, @Nullable Object[]> referring(EClass type, EReference reference, Collection<Long> owners)
            throws StoreException {
        Table table = mapping.table(type);
        return select(table, table.column(reference).sql(), owners);
    }

    /** Id of the one object of a class; null where there is none or there are several. */
    public @Nullable Long onlyOne(EClass type) throws StoreException {
        try (Command command = session
                .prepare("select \"ID\" from " + mapping.table(type).sql() + " fetch first 2 rows only");
                ResultSet row = command.query()) {
            Long id = row.next() ? row.getLong(1) : null;
            return row.next() ? null : id;
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "read " + type.getName());
        }
    }

    @Override
    public void insert(EClass type, long id, @Nullable Object[] values) throws StoreException {
        Table table = mapping.table(type);
        changed.add(type);
        try (Command command = session.prepare(insertSql(table))) {
            command.with(1, id);
            bind(table, values, command.values(), 2);
            command.update();
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "add " + type.getName() + ' ' + id);
        }
    }

    @Override
    public void update(EClass type, long id, @Nullable Object[] values, Collection<EStructuralFeature> changed)
            throws StoreException {
        Table table = mapping.table(type);
        List<Column> columns = changed.stream().map(table::column).toList();
        this.changed.add(type);
        try (Command command = session.prepare(updateSql(table, columns))) {
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                column.type().set(command.values(), i + 1, values[type.getFeatureID(column.feature())]);
            }
            command.with(columns.size() + 1, id).update();
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "change " + type.getName() + ' ' + id);
        }
    }

    @Override
    public void delete(EClass type, long id) throws StoreException {
        changed.add(type);
        try (Command command = session.prepare("delete from " + mapping.table(type).sql() + " where \"ID\" = ?")) {
            command.with(1, id).update();
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "remove " + type.getName() + ' ' + id);
        }
    }

    @Override
    public void audit(Kind kind, EClass type, long id, List<Change> changes) throws StoreException {
        try (AuditWriter audit = new AuditWriter(session, ledger.nextChange(), entries)) {
            audit.write(kind, type, id, changes);
            entries = audit.finish();
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "write the audit of " + type.getName() + ' ' + id);
        }
    }

    /** Statement with a place for the id and one for each column of the table. */
    public static String insertSql(Table table) {
        return "insert into " + table.sql() + " (" + table.columnList() + ") values (?"
                + ", ?".repeat(table.columns().size()) + ')';
    }

    public static String updateSql(Table table, List<Column> columns) {
        return "update " + table.sql() + " set "
                + columns.stream().map(column -> column.sql() + " = ?").collect(Collectors.joining(", "))
                + " where \"ID\" = ?";
    }

    static void bind(Table table, @Nullable Object[] values, PreparedStatement statement, int first)
            throws SQLException {
        int place = first;
        for (Column column : table.columns()) {
            column.type().set(statement, place++, values[table.type().getFeatureID(column.feature())]);
        }
    }

    private Map<Long, @Nullable Object[]> select(Table table, String column, Collection<Long> ids)
            throws StoreException {
        Map<Long, @Nullable Object[]> rows = new LinkedHashMap<>();
        List<Long> left = new ArrayList<>(ids);
        try {
            while (!left.isEmpty()) {
                int portion = PORTIONS.stream().filter(size -> size >= left.size()).findFirst()
                        .orElse(PORTIONS.get(PORTIONS.size() - 1));
                List<Long> now = left.subList(0, Math.min(portion, left.size()));
                select(table, column, now, portion, rows);
                now.clear();
            }
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "read " + table.type().getName());
        }
        return rows;
    }

    private void select(Table table, String column, List<Long> ids, int portion, Map<Long, @Nullable Object[]> rows)
            throws SQLException {
        String sql = "select " + table.columnList() + " from " + table.sql() + " where " + column + " in ("
                + String.join(", ", Collections.nCopies(portion, "?")) + ") order by \"ID\"";
        try (Command command = session.prepare(sql)) {
            for (int i = 0; i < portion; i++) {
                // the last id fills the places that are left
                command.with(i + 1, ids.get(Math.min(i, ids.size() - 1)));
            }
            try (ResultSet result = command.query()) {
                while (result.next()) {
                    rows.put(result.getLong(1), values(table, result));
                }
            }
        }
    }

    private static @Nullable Object[] values(Table table, ResultSet row) throws SQLException {
        @Nullable
        Object[] values = new @Nullable Object[table.type().getFeatureCount()];
        int place = 2;
        for (Column column : table.columns()) {
            values[table.type().getFeatureID(column.feature())] = column.type().get(row, place++);
        }
        return values;
    }
}
