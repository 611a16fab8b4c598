package org.caret.store.derby.internal.bulk;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.caret.model.ImportBatch;
import org.caret.model.ModelPackage;
import org.caret.store.BulkChange;
import org.caret.store.Store.Lease;
import org.caret.store.StoreException;
import org.caret.store.derby.internal.folder.DatabaseFolder;
import org.caret.store.derby.internal.folder.FolderErrors;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.derby.internal.sql.Database;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.sql.SqlErrors;
import org.caret.store.derby.internal.write.AuditWriter;
import org.caret.store.derby.internal.write.DerbyRows;
import org.caret.store.derby.internal.write.Ledger;
import org.caret.store.spi.RecordValues;
import org.caret.store.spi.Rules;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Stages inserts and updates in files, then applies them in one transaction. Holds the write lock from the beginning.
 * Inserts come first, tables in the order of their references; updates may refer to what was inserted.
 */
public final class DerbyBulkChange implements BulkChange {

    /** What a commit does, in the words of a message about its failure. */
    static final String DOING = "apply the import";

    private static final Logger LOG = System.getLogger(DerbyBulkChange.class.getName());

    private final Database database;
    private final Mapping mapping;
    private final Ledger ledger;
    private final Map<EClass, Rules> rules;
    private final Lease writing;
    private final Path folder;
    private final List<DatedTable> dated;
    private final StagedInserts inserts;
    private final StagedPeriods periods;
    private final StagedUpdates updates;
    private final TouchedOwners touched;
    private boolean open = true;

    /** @param writing released when the change is closed, or at once if it cannot begin */
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
            throw FolderErrors.translate(e, "stage the import");
        }
        dated = DatedTable.of(mapping);
        inserts = new StagedInserts(folder, mapping);
        periods = new StagedPeriods(dated, folder, ledger.newRecord());
        updates = new StagedUpdates(mapping, folder);
        touched = new TouchedOwners(dated, folder);
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
        rulesOf(type).complete(id, complete);
        Table table = mapping.table(type);
        try {
            inserts.add(table, id, complete);
            periods.add(table, id, complete);
        } catch (IOException e) {
            throw FolderErrors.translate(e, "stage the import");
        }
    }

    @Override
    public void update(EClass type, long id, Map<EStructuralFeature, @Nullable Object> changes) throws StoreException {
        requireOpen();
        changes.keySet().forEach(rulesOf(type)::requireChangeable);
        try {
            updates.add(type, id, changes);
        } catch (IOException e) {
            throw FolderErrors.translate(e, "stage the import");
        }
    }

    @Override
    public void commit(ImportBatch batch) throws StoreException {
        requireOpen();
        long id = newId();
        try (Session session = database.session()) {
            DerbyRows rows = new DerbyRows(session, mapping, ledger);
            long inserted = apply(session, rows);
            rows.insert(batch.eClass(), id, values(batch, id, rows));
            ledger.record(session, id, inserted);
            session.commit();
            ledger.committed();
            batch.setId(id);
        } catch (SQLException e) {
            throw SqlErrors.translate(e, DOING);
        } catch (IOException e) {
            throw FolderErrors.translate(e, DOING);
        } finally {
            close();
        }
    }

    private @Nullable Object[] values(ImportBatch batch, long id, DerbyRows rows) throws StoreException {
        @Nullable
        Object[] values = RecordValues.of(batch, Map.of());
        int district = batch.eClass().getFeatureID(ModelPackage.eINSTANCE.getImportBatch_District());
        if (values[district] == null) {
            values[district] = rows.onlyOne(ModelPackage.eINSTANCE.getDistrict());
        }
        rulesOf(batch.eClass()).complete(id, values);
        return values;
    }

    private long apply(Session session, DerbyRows rows) throws SQLException, IOException, StoreException {
        Map<Table, List<LatestRecords>> latest = periods.settle(inserts, touched);
        long inserted = inserts.apply(session, latest);
        try (AuditWriter audit = new AuditWriter(session, ledger.nextChange(), 0)) {
            updates.apply(new RowUpdater(session, rows, audit, rules, dated, touched));
            audit.finish();
        }
        touched.settle(session);
        return inserted;
    }

    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            updates.close();
            periods.close();
            touched.close();
            inserts.close();
            DatabaseFolder.deleteAll(folder);
        } catch (IOException e) {
            // The next opening clears what is left here.
            LOG.log(Level.WARNING, "staged rows are left in " + folder, e);
        } finally {
            writing.close();
        }
    }

    private Rules rulesOf(EClass type) {
        return Rules.of(type, rules);
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the bulk change is committed or closed");
        }
    }
}
