package org.caret.store;

import java.util.Map;

import org.caret.model.ImportBatch;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The last step of an import: many inserts and updates, staged outside the tables and applied in one transaction.
 * While it is open the store's content does not change, so what was matched stays true until the commit. Memory does not
 * grow with the number of records; closing without commit leaves no trace.
 */
public interface BulkChange extends AutoCloseable {

    /** Surrogate key for a record to be inserted; unique for the life of the database. */
    long newId();

    /**
     * Stages a record to be inserted.
     *
     * @param values by {@link EClass#getFeatureID}: attribute values in the attribute's Java type, single-valued
     *        references as {@link Long} ids, null for none; places of many-valued features are ignored, and so is the
     *        place of {@code id}
     */
    void insert(EClass type, long id, @Nullable Object[] values) throws StoreException;

    /** Stages changes of a record of the store: new values by feature, in the same forms as for an insert. */
    void update(EClass type, long id, Map<EStructuralFeature, @Nullable Object> changes) throws StoreException;

    /**
     * Applies everything in one transaction and records the batch with it. The audit gets one entry for the inserts of
     * the batch and one per changed feature of an update.
     *
     * @param batch description of the import; its id is set. Without a district it belongs to the store's only one, which may
     *        have been inserted by this very change
     */
    void commit(ImportBatch batch) throws StoreException;

    @Override
    void close();
}
