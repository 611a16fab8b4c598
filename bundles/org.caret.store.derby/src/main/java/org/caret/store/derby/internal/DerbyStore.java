package org.caret.store.derby.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.caret.model.Record;
import org.caret.store.AuditTrail;
import org.caret.store.BrowseQuery;
import org.caret.store.Browsing;
import org.caret.store.BulkChange;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.UnitOfWork;
import org.caret.store.derby.internal.bulk.DerbyBulkChange;
import org.caret.store.derby.internal.query.QueryEngine;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.sql.SqlErrors;
import org.caret.store.derby.internal.write.DerbyAuditTrail;
import org.caret.store.derby.internal.write.DerbyRows;
import org.caret.store.derby.internal.write.Ledger;
import org.caret.store.derby.internal.write.Transactions;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.spi.ObjectGraphs;
import org.caret.store.spi.RowUnitOfWork;
import org.caret.store.spi.Rules;
import org.caret.store.spi.StoreLock;
import org.eclipse.emf.ecore.EClass;

/** A district's records in Derby tables. */
final class DerbyStore implements Store {

    private final OpenFolder opened;
    private final Mapping mapping;
    private final Ledger ledger;
    private final String user;
    private final StoreLock lock = new StoreLock();
    private final Map<EClass, Rules> rules = Rules.ofModel();
    private final QueryEngine queries;
    private volatile boolean closed;

    DerbyStore(OpenFolder opened, Mapping mapping, Ledger ledger, String user) {
        this.opened = opened;
        this.mapping = mapping;
        this.ledger = ledger;
        this.user = user;
        queries = new QueryEngine(opened.database(), mapping, ledger::change, opened.temporary(),
                ExternalSorter.DEFAULT_ARENA);
    }

    @Override
    public Path folder() {
        return opened.folder().path();
    }

    @Override
    public boolean readOnly() {
        return opened.readOnly();
    }

    @Override
    public String user() {
        return user;
    }

    @Override
    public long changeCounter() {
        return ledger.change();
    }

    /** A session on the database itself, past all rules. */
    Session session() throws SQLException {
        return opened.database().session();
    }

    @Override
    public RowCursor rows(RowQuery query) throws StoreException {
        requireOpen();
        if (query.extent() == RowQuery.Extent.FEW) {
            return queries.rows(query);
        }
        try (Lease unchanged = lock.reading()) {
            return queries.rows(query);
        }
    }

    @Override
    public Browsing browse(BrowseQuery query) throws StoreException {
        requireOpen();
        return queries.browse(query);
    }

    @Override
    public long count(EClass type) throws StoreException {
        requireOpen();
        try (Session session = opened.database().session();
                Command command = session.prepare("select count(*) from " + mapping.table(type).sql());
                ResultSet row = command.query()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "count " + type.getName());
        }
    }

    @Override
    public <T extends Record> List<T> read(EClass type, Collection<Long> ids, Collection<String> containments)
            throws StoreException {
        requireOpen();
        try (Session session = opened.database().session()) {
            return new ObjectGraphs(new DerbyRows(session, mapping, ledger)).read(type, ids, containments);
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "read " + type.getName());
        }
    }

    @Override
    public UnitOfWork begin() throws StoreException {
        requireWritable();
        return new RowUnitOfWork(new Transactions(opened.database(), mapping, ledger, lock)::run, rules);
    }

    @Override
    public BulkChange beginBulk() throws StoreException {
        requireWritable();
        return new DerbyBulkChange(opened.database(), mapping, ledger, rules, lock.writing(),
                opened.temporary());
    }

    @Override
    public AuditTrail audit() {
        return new DerbyAuditTrail(opened.database());
    }

    @Override
    public Lease reading() {
        return lock.reading();
    }

    @Override
    public void close() throws StoreException {
        if (closed) {
            return;
        }
        closed = true;
        queries.close();
        try {
            opened.close();
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "close the database");
        } catch (IOException e) {
            throw new StoreException(Reason.FAILED, "Could not close the database in " + folder() + '.', "", e);
        }
    }

    private void requireOpen() throws StoreException {
        if (closed) {
            throw new StoreException(Reason.FAILED, "The database in " + folder() + " is closed.",
                    "Open it and try again.", null);
        }
    }

    private void requireWritable() throws StoreException {
        requireOpen();
        if (readOnly()) {
            throw new StoreException(Reason.READ_ONLY, "The database in " + folder() + " is open for reading only.",
                    "Give yourself write access to the folder and open it again.", null);
        }
    }
}
