package org.caret.store.derby.internal.bulk;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.caret.model.ImportBatch;
import org.caret.model.ModelPackage;
import org.caret.store.BulkChange;
import org.caret.store.Store.Lease;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.derby.internal.folder.DatabaseFolder;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.derby.internal.sql.Database;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.sql.SqlErrors;
import org.caret.store.derby.internal.write.DerbyRows;
import org.caret.store.derby.internal.write.Ledger;
import org.caret.store.spi.Aftermath;
import org.caret.store.spi.RecordValues;
import org.caret.store.spi.Rules;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Stages inserts and updates in files, then applies them in one transaction. Holds the write lock from the beginning. */
public final class DerbyBulkChange implements BulkChange {

    private static final Logger LOG = System.getLogger(DerbyBulkChange.class.getName());

    private final Database database;
    private final Mapping mapping;
    private final Ledger ledger;
    private final Map<EClass, Rules> rules;
    private final Lease writing;
    private final Path folder;
    private final Map<Table, StagedRows> inserts = new LinkedHashMap<>();
    private final Map<Long, StagedUpdate> updates = new LinkedHashMap<>();
    private boolean open = true;

    record StagedUpdate(EClass type, Map<EStructuralFeature, @Nullable Object> changes) {
    }

    public DerbyBulkChange(Database database, Mapping mapping, Ledger ledger, Map<EClass, Rules> rules, Lease writing,
            Path temporary) throws StoreException {
        this.database = database;
        this.mapping = mapping;
        this.ledger = ledger;
        this.rules = rules;
        this.writing = writing;
        try {
            folder = Files.createTempDirectory(temporary, "bulk");
        } catch (IOException e) {
            writing.close();
            throw failed(e);
        }
    }

    @Override
    public long newId() {
        return ledger.newRecord();
    }

    @Override
    public void insert(EClass type, long id, @Nullable Object[] values) throws StoreException {
        requireOpen();
        @Nullable
        Object[] complete = values.clone();
        Objects.requireNonNull(rules.get(type)).complete(id, complete);
        Table table = mapping.table(type);
        try {
            StagedRows staged = inserts.get(table);
            if (staged == null) {
                staged = new StagedRows(folder.resolve(table.name()), table);
                inserts.put(table, staged);
            }
            staged.add(id, complete);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void update(EClass type, long id, Map<EStructuralFeature, @Nullable Object> changes) {
        requireOpen();
        updates.computeIfAbsent(id, none -> new StagedUpdate(type, new LinkedHashMap<>())).changes().putAll(changes);
    }

    @Override
    public void commit(ImportBatch batch) throws StoreException {
        requireOpen();
        EClass batchType = ModelPackage.eINSTANCE.getImportBatch();
        long id = newId();
        @Nullable
        Object[] values = RecordValues.of(batch, Map.of());
        Objects.requireNonNull(rules.get(batchType)).complete(id, values);
        try (Session session = database.session()) {
            DerbyRows rows = new DerbyRows(session, mapping, ledger);
            Aftermath aftermath = new Aftermath(rows);
            long inserted = new StagedInserts(session, aftermath).apply(mapping.tables(), inserts);
            new StagedUpdates(rows, rules, aftermath).apply(updates);
            aftermath.finish();
            rows.insert(batchType, id, values);
            ledger.record(session, id, inserted);
            session.commit();
            ledger.committed();
            batch.setId(id);
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "apply the import");
        } catch (IOException e) {
            throw failed(e);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            try {
                discard();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "staged rows are left in " + folder, e);
            } finally {
                writing.close();
            }
        }
    }

    private void discard() throws IOException {
        for (StagedRows staged : inserts.values()) {
            staged.close();
        }
        DatabaseFolder.deleteAll(folder);
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the bulk change is committed or closed");
        }
    }

    private static StoreException failed(IOException e) {
        return new StoreException(Reason.FAILED, "Could not stage the import.", "", e);
    }
}
