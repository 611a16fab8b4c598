package org.caret.testsupport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caret.model.ImportBatch;
import org.caret.model.ModelPackage;
import org.caret.store.AuditEntry.Kind;
import org.caret.store.BulkChange;
import org.caret.store.ModelFacts;
import org.caret.store.Store.Lease;
import org.caret.store.StoreException;
import org.caret.store.spi.Aftermath;
import org.caret.store.spi.RecordValues;
import org.caret.store.spi.Rows.Change;
import org.caret.store.spi.Rules;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Collects what is to be done and does it at commit on a copy of the tables, which is handed over as a whole. */
final class MemoryBulkChange implements BulkChange {

    private final MemoryRows rows;
    private final Map<EClass, Rules> rules;
    private final Commit whenDone;
    private final Lease writing;
    private final Map<EClass, Map<Long, @Nullable Object[]>> inserts = new LinkedHashMap<>();
    private final List<Update> updates = new ArrayList<>();
    private boolean open = true;

    /** Makes the changed copy the store's content. */
    interface Commit {
        void done(long batch, long inserted);
    }

    private record Update(EClass type, long id, Map<EStructuralFeature, @Nullable Object> changes) {
    }

    MemoryBulkChange(MemoryRows rows, Map<EClass, Rules> rules, Commit whenDone, Lease writing) {
        this.rows = rows;
        this.rules = rules;
        this.whenDone = whenDone;
        this.writing = writing;
    }

    @Override
    public long newId() {
        return rows.newId();
    }

    @Override
    public void insert(EClass type, long id, @Nullable Object[] values) throws StoreException {
        requireOpen();
        @Nullable
        Object[] complete = values.clone();
        rulesOf(type).complete(id, complete);
        inserts.computeIfAbsent(type, none -> new LinkedHashMap<>()).put(id, complete);
    }

    @Override
    public void update(EClass type, long id, Map<EStructuralFeature, @Nullable Object> changes) {
        requireOpen();
        changes.keySet().forEach(rulesOf(type)::requireChangeable);
        updates.add(new Update(type, id, new LinkedHashMap<>(changes)));
    }

    @Override
    public void commit(ImportBatch batch) throws StoreException {
        requireOpen();
        try {
            Aftermath aftermath = new Aftermath(rows);
            long inserted = 0;
            for (EClass type : List.copyOf(inserts.keySet())) {
                inserted += insertWithTargets(type, aftermath);
            }
            for (Update update : updates) {
                apply(update, aftermath);
            }
            aftermath.finish();
            EClass type = batch.eClass();
            long id = newId();
            @Nullable
            Object[] values = RecordValues.of(batch, Map.of());
            int district = type.getFeatureID(ModelPackage.eINSTANCE.getImportBatch_District());
            if (values[district] == null) {
                values[district] = rows.onlyOne(ModelPackage.eINSTANCE.getDistrict());
            }
            rulesOf(type).complete(id, values);
            rows.insert(type, id, values);
            whenDone.done(id, inserted);
            batch.setId(id);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            writing.close();
        }
    }

    /** Inserts the objects of a class after those that they may refer to. */
    private long insertWithTargets(EClass type, Aftermath aftermath) throws StoreException {
        Map<Long, @Nullable Object[]> staged = inserts.remove(type);
        if (staged == null) {
            return 0;
        }
        long count = staged.size();
        for (EStructuralFeature feature : RecordValues.features(type)) {
            if (feature instanceof EReference reference && ModelFacts.latestOf(reference).isEmpty()) {
                count += insertWithTargets(reference.getEReferenceType(), aftermath);
            }
        }
        for (Map.Entry<Long, @Nullable Object[]> row : staged.entrySet()) {
            rows.insert(type, row.getKey(), row.getValue());
            aftermath.written(type, row.getValue());
        }
        return count;
    }

    private void apply(Update update, Aftermath aftermath) throws StoreException {
        EClass type = update.type;
        @Nullable
        Object[] before = rows.read(type, List.of(update.id)).get(update.id);
        if (before == null) {
            throw Rules.violated(type, update.id, "there is no such record");
        }
        @Nullable
        Object[] after = before.clone();
        update.changes.forEach((feature, value) -> after[type.getFeatureID(feature)] = value);
        rulesOf(type).complete(update.id, after);
        List<Change> changes = new ArrayList<>();
        for (EStructuralFeature feature : update.changes.keySet()) {
            int place = type.getFeatureID(feature);
            if (!Objects.equals(before[place], after[place])) {
                changes.add(new Change(feature, before[place], after[place]));
            }
        }
        if (!changes.isEmpty()) {
            rows.update(type, update.id, after, changes.stream().map(Change::feature).toList());
            rows.audit(Kind.UPDATE, type, update.id, changes);
            aftermath.written(type, before);
            aftermath.written(type, after);
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
