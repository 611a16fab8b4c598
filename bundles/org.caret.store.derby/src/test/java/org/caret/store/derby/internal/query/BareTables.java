package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.caret.model.ImportBatch;
import org.caret.model.ModelPackage;
import org.caret.model.Record;
import org.caret.store.AuditTrail;
import org.caret.store.BrowseQuery;
import org.caret.store.Browsing;
import org.caret.store.BulkChange;
import org.caret.store.Credentials;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.caret.store.derby.internal.EmptyDatabase;
import org.caret.store.derby.internal.folder.DatabaseFolder;
import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Database;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.sql.SqlErrors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Tables with nothing around them but the query engine, so that its arena can be as small as a test wants. */
final class BareTables implements Store {

    private final Path folder;
    private final Database database;
    private final Mapping mapping = new Mapping(ModelPackage.eINSTANCE);
    private final QueryEngine engine;
    private final AtomicLong lastId = new AtomicLong();
    private long changes;
    private boolean closed;

    BareTables(Path folder, int arena) throws SQLException, IOException, StoreException {
        this.folder = folder.resolve("bare");
        EmptyDatabase.copyTo(this.folder);
        DatabaseFolder files = new DatabaseFolder(this.folder);
        this.database = new Database(files.database(), files.log(), Credentials.ofSystemUser(),
                Database.Access.WRITE);
        this.engine = new QueryEngine(database, mapping, types -> changes, Files.createDirectories(temporaryFiles()),
                arena);
    }

    Path temporaryFiles() {
        return folder.resolve("spilled");
    }

    void hide(EClass type) throws StoreException {
        try (Session session = database.session()) {
            session.execute("RENAME TABLE " + mapping.table(type).sql() + " TO \"GONE\"");
            session.commit();
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "hide");
        }
    }

    @Override
    public RowCursor rows(RowQuery query) throws StoreException {
        return engine.rows(query);
    }

    @Override
    public Browsing browse(BrowseQuery query) {
        return engine.browse(query);
    }

    @Override
    public BulkChange beginBulk() throws StoreException {
        try {
            return new Inserts(database.session());
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "write");
        }
    }

    @Override
    public void close() throws StoreException {
        if (closed) {
            return;
        }
        closed = true;
        engine.close();
        try {
            database.close();
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "close");
        }
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public long changeCounter() {
        return changes;
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public String user() {
        return "tester";
    }

    @Override
    public long count(EClass type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends Record> List<T> read(EClass type, Collection<Long> ids, Collection<String> containments) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UnitOfWork begin() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AuditTrail audit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Lease reading() {
        throw new UnsupportedOperationException();
    }

    private final class Inserts implements BulkChange {

        private final Session session;

        Inserts(Session session) {
            this.session = session;
        }

        @Override
        public long newId() {
            return lastId.incrementAndGet();
        }

        @Override
        public void insert(EClass type, long id, @Nullable Object[] values) throws StoreException {
            Table table = mapping.table(type);
            String sql = "INSERT INTO " + table.sql() + " (" + table.columnList() + ") VALUES (?"
                    + ", ?".repeat(table.columns().size()) + ')';
            try (Command command = session.prepare(sql)) {
                command.with(1, id);
                int place = 2;
                for (Column column : table.columns()) {
                    column.type().set(command.values(), place++, values[type.getFeatureID(column.feature())]);
                }
                command.update();
            } catch (SQLException e) {
                throw SqlErrors.translate(e, "write");
            }
        }

        @Override
        public void update(EClass type, long id, Map<EStructuralFeature, @Nullable Object> values) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void commit(ImportBatch batch) throws StoreException {
            try {
                session.commit();
                changes++;
            } catch (SQLException e) {
                throw SqlErrors.translate(e, "write");
            }
        }

        @Override
        public void close() {
            try {
                session.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
