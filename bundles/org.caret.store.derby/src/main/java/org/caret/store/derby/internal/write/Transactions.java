package org.caret.store.derby.internal.write;

import java.sql.SQLException;

import org.caret.store.Store.Lease;
import org.caret.store.StoreException;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.sql.Database;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.sql.SqlErrors;
import org.caret.store.spi.RowUnitOfWork.Work;
import org.caret.store.spi.StoreLock;

/** Commits units of work: under the write lock, in one transaction that also writes down the commit itself. */
public final class Transactions {

    private final Database database;
    private final Mapping mapping;
    private final Ledger ledger;
    private final StoreLock lock;

    public Transactions(Database database, Mapping mapping, Ledger ledger, StoreLock lock) {
        this.database = database;
        this.mapping = mapping;
        this.ledger = ledger;
        this.lock = lock;
    }

    public void run(Work work) throws StoreException {
        try (Lease writing = lock.writing(); Session session = database.session()) {
            DerbyRows rows = new DerbyRows(session, mapping, ledger);
            work.in(rows);
            ledger.record(session, null, 0);
            session.commit();
            ledger.committed(rows.changed());
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "save the changes");
        }
    }
}
