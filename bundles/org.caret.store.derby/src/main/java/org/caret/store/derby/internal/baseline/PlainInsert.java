package org.caret.store.derby.internal.baseline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.caret.store.baseline.PlainWay.Insertion;
import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.write.DerbyRows;
import org.eclipse.jdt.annotation.Nullable;

/** Prepared inserts in batches, committed now and then. */
public final class PlainInsert {

    private static final int BATCH = 1000;
    private static final int BATCHES_TO_COMMIT = 10;

    private final Mapping mapping;
    private long rows;
    private long nanos;

    public PlainInsert(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Copies every table, those first that others refer to. */
    public Insertion run(Session from, Session into) throws SQLException {
        for (Table table : mapping.tables()) {
            try (Command read = from.prepare("SELECT " + table.columnList() + " FROM " + table.sql());
                    ResultSet source = read.query();
                    Command insert = into.prepare(DerbyRows.insertSql(table))) {
                copy(table, source, insert, into);
            }
        }
        return new Insertion(rows, Duration.ofNanos(nanos));
    }

    private void copy(Table table, ResultSet source, Command insert, Session into) throws SQLException {
        List<@Nullable Object[]> batch = new ArrayList<>(BATCH);
        int batches = 0;
        boolean more = true;
        while (more) {
            more = source.next();
            if (more) {
                batch.add(values(table, source));
            }
            if (batch.size() == BATCH || !more && !batch.isEmpty()) {
                long begun = System.nanoTime();
                insert(table, batch, insert);
                if (++batches % BATCHES_TO_COMMIT == 0 || !more) {
                    into.commit();
                }
                nanos += System.nanoTime() - begun;
                rows += batch.size();
                batch.clear();
            }
        }
        into.commit();
    }

    private static @Nullable Object[] values(Table table, ResultSet row) throws SQLException {
        @Nullable
        Object[] values = new @Nullable Object[table.columns().size() + 1];
        values[0] = row.getLong(1);
        for (int i = 1; i < values.length; i++) {
            values[i] = table.columns().get(i - 1).type().get(row, i + 1);
        }
        return values;
    }

    private static void insert(Table table, List<@Nullable Object[]> batch, Command insert) throws SQLException {
        List<Column> columns = table.columns();
        for (@Nullable
        Object[] values : batch) {
            insert.values().setObject(1, values[0]);
            for (int i = 1; i < values.length; i++) {
                columns.get(i - 1).type().set(insert.values(), i + 1, values[i]);
            }
            insert.addBatch();
        }
        insert.runBatch();
    }
}
