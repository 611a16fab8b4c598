package org.caret.store.derby.internal.write;

import java.sql.SQLException;
import java.util.List;

import org.caret.store.AuditEntry.Kind;
import org.caret.store.derby.internal.schema.ColumnType;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.spi.RecordValues;
import org.caret.store.spi.Rows.Change;
import org.eclipse.emf.ecore.EClass;

/** Writes the entries of one commit to the audit. */
public final class AuditWriter implements AutoCloseable {

    private static final int BATCH = 1000;

    private final Command insert;
    private final long change;
    private long place;
    private int waiting;

    /** @param place number of entries that the commit has already */
    public AuditWriter(Session session, long change, long place) throws SQLException {
        this.change = change;
        this.place = place;
        insert = session.prepare("insert into \"AUDIT_ENTRY\" values (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    public void write(Kind kind, EClass type, long id, List<Change> changes) throws SQLException {
        for (Change each : changes) {
            insert.with(1, change).with(2, ++place).with(3, kind.name()).with(4, type.getName()).with(5, id).with(6,
                    each.feature().getName());
            ColumnType.TEXT.set(insert.values(), 7, RecordValues.text(each.oldValue()));
            ColumnType.TEXT.set(insert.values(), 8, RecordValues.text(each.newValue()));
            insert.addBatch();
            if (++waiting == BATCH) {
                flush();
            }
        }
    }

    /** Writes what waits and says how many entries the commit has now. */
    public long finish() throws SQLException {
        flush();
        return place;
    }

    private void flush() throws SQLException {
        if (waiting > 0) {
            insert.runBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
