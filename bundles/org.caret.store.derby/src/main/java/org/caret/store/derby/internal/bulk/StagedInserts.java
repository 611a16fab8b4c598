package org.caret.store.derby.internal.bulk;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.caret.store.StoreException;
import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.write.DerbyRows;
import org.caret.store.spi.Aftermath;
import org.eclipse.jdt.annotation.Nullable;

/** Inserts staged rows, table after table in the order of their foreign keys. */
final class StagedInserts {

    private static final int BATCH = 1000;

    private final Session session;
    private final Aftermath aftermath;

    StagedInserts(Session session, Aftermath aftermath) {
        this.session = session;
        this.aftermath = aftermath;
    }

    /** Number of rows inserted. */
    long apply(Collection<Table> order, Map<Table, StagedRows> staged)
            throws SQLException, IOException, StoreException {
        long count = 0;
        for (Table table : order) {
            StagedRows rows = staged.get(table);
            if (rows != null) {
                apply(table, rows);
                count += rows.count();
            }
        }
        return count;
    }

    private void apply(Table table, StagedRows staged) throws SQLException, IOException {
        List<Column> columns = table.columns();
        try (StagedReader reader = staged.read(); Command insert = session.prepare(DerbyRows.insertSql(table))) {
            int waiting = 0;
            while (reader.next()) {
                insert.with(1, reader.id());
                @Nullable
                Object[] values = new @Nullable Object[table.type().getFeatureCount()];
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).type().set(insert.values(), i + 2, reader.value(i));
                    values[table.type().getFeatureID(columns.get(i).feature())] = reader.value(i);
                }
                aftermath.written(table.type(), values);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.runBatch();
                }
            }
            insert.runBatch();
        }
    }
}
