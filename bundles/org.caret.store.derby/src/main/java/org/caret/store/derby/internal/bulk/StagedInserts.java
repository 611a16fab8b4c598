package org.caret.store.derby.internal.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.caret.store.StoreException;
import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.ColumnType;
import org.caret.store.derby.internal.schema.Indexes;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.eclipse.jdt.annotation.Nullable;

/** Rows to be inserted, a file for each table, which Derby reads as table functions. */
final class StagedInserts implements AutoCloseable {

    /** Fewer rows than this are inserted with the indexes in place. */
    private static final int MANY = 5000;
    /** A table may hold so many times the rows to be inserted for its indexes to be made anew. */
    private static final int TIMES = 3;

    private final Path folder;
    private final Mapping mapping;
    private final Map<Table, StagedRows> staged = new LinkedHashMap<>();

    StagedInserts(Path folder, Mapping mapping) {
        this.folder = folder;
        this.mapping = mapping;
    }

    void add(Table table, long id, @Nullable Object[] values) throws IOException {
        StagedRows rows = staged.get(table);
        if (rows == null) {
            rows = new StagedRows(folder.resolve(table.name()), table);
            staged.put(table, rows);
        }
        rows.add(id, values);
    }

    /** Whether the rows of a table come in the order of their ids. */
    boolean ascending(Table table) {
        StagedRows rows = staged.get(table);
        return rows == null || rows.ascending();
    }

    /**
     * Inserts everything.
     *
     * @param latest what new owners point to
     * @return number of rows
     * @throws StoreException if the database refuses them, naming their class where a key exists already
     */
    long apply(Session session, Map<Table, List<LatestRecords>> latest) throws IOException, StoreException {
        long count = 0;
        for (Table table : mapping.tables()) {
            StagedRows rows = staged.get(table);
            if (rows != null) {
                try (StagedReader reader = reader(rows, latest.getOrDefault(table, List.of()))) {
                    insert(session, table, reader, rows.count());
                } catch (SQLException e) {
                    throw SameKey.translate(e, table.type());
                }
                count += rows.count();
            }
        }
        return count;
    }

    private static StagedReader reader(StagedRows rows, List<LatestRecords> latest) throws IOException {
        List<LatestRecords.Reader> readers = new ArrayList<>();
        for (LatestRecords records : latest) {
            readers.add(records.read());
        }
        return rows.read(readers);
    }

    /**
     * Derby enters every row into every index and looks up every foreign key. Where many rows come, it is quicker to
     * sort them into new indexes afterwards, which checks the same. All of it is part of the transaction.
     */
    private void insert(Session session, Table table, StagedReader rows, long count) throws SQLException {
        boolean many = count >= MANY && size(session, table) <= TIMES * count;
        Indexes indexes = new Indexes(mapping, table);
        if (many) {
            execute(session, indexes.drops());
        }
        insert(session, table, rows);
        if (many) {
            execute(session, indexes.additions());
        }
    }

    private static void execute(Session session, List<String> statements) throws SQLException {
        for (String statement : statements) {
            session.execute(statement);
        }
    }

    private static long size(Session session, Table table) throws SQLException {
        try (Command command = session.prepare("select count(*) from " + table.sql());
                ResultSet row = command.query()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void insert(Session session, Table table, StagedReader rows) throws SQLException {
        String key = folder + "/" + table.name();
        StagedTable.offer(key, rows);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            // Derby looks for the function's class, and links what it generates, through the thread's class loader
            thread.setContextClassLoader(StagedTable.class.getClassLoader());
            session.execute(function(table));
            try (Command command = session.prepare("insert into " + table.sql() + " (" + table.columnList()
                    + ") select " + selection(table) + " from table (\"STAGED\"(?)) r")) {
                command.with(1, key).update();
            }
            session.execute("drop function \"STAGED\"");
        } finally {
            thread.setContextClassLoader(before);
            StagedTable.withdraw(key);
        }
    }

    private static String function(Table table) {
        return "create function \"STAGED\" (\"KEY\" VARCHAR(1000)) returns table (\"ID\" BIGINT, "
                + table.columns().stream().map(column -> column.sql() + ' ' + functionType(column))
                        .collect(Collectors.joining(", "))
                + ") language java parameter style DERBY_JDBC_RESULT_SET no sql external name '"
                + StagedTable.class.getName() + ".open'";
    }

    /** Points in time come as text in UTC, since a time stamp of the driver would pass through the local time zone. */
    private static String functionType(Column column) {
        return column.type() == ColumnType.INSTANT ? "VARCHAR(29)" : column.declaredType();
    }

    private static String selection(Table table) {
        return "r.\"ID\"" + table.columns().stream()
                .map(column -> column.type() == ColumnType.INSTANT ? ", cast(r." + column.sql() + " as TIMESTAMP)"
                        : ", r." + column.sql())
                .collect(Collectors.joining());
    }

    @Override
    public void close() throws IOException {
        for (StagedRows rows : staged.values()) {
            rows.close();
        }
    }
}
