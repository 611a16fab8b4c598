package org.caret.testsupport;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.caret.model.ImportBatch;
import org.caret.store.BulkChange;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Changes a copy of the tables and hands it over as a whole. */
final class MemoryBulkChange implements BulkChange {

    private final MemoryTables changed;
    private final LongSupplier ids;
    private final Consumer<MemoryTables> commit;
    private final Runnable close;
    private boolean open = true;

    MemoryBulkChange(MemoryTables current, LongSupplier ids, Consumer<MemoryTables> commit, Runnable close) {
        this.changed = new MemoryTables(current);
        this.ids = ids;
        this.commit = commit;
        this.close = close;
    }

    @Override
    public long newId() {
        return ids.getAsLong();
    }

    @Override
    public void insert(EClass type, long id, @Nullable Object[] values) {
        changed.put(type, id, values.clone());
    }

    @Override
    public void update(EClass type, long id, Map<EStructuralFeature, @Nullable Object> changes) throws StoreException {
        @Nullable
        Object[] values = changed.of(type).get(id);
        if (values == null) {
            throw new StoreException(Reason.CONFLICT, "There is no " + type.getName() + " with the id " + id + '.', "",
                    null);
        }
        changes.forEach((feature, value) -> values[type.getFeatureID(feature)] = value);
    }

    @Override
    public void commit(ImportBatch batch) {
        batch.setId(newId());
        commit.accept(changed);
        close();
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            close.run();
        }
    }
}
