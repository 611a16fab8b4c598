package org.caret.store.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.caret.store.AuditEntry;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Records by id within one transaction, in the form of {@link RecordValues}. For a few records at a time, as a person
 * edits them. Natural keys and references are guarded here; the other rules by the caller.
 */
public interface Rows {

    /** Values by id; unknown ids are left out. */
    Map<Long, @Nullable Object[]> read(EClass type, Collection<Long> ids) throws StoreException;

    /** Values by id of all objects of a class whose reference points to one of the owners, ordered by id. */
    Map<Long, @Nullable Object[]> referring(EClass type, EReference reference, Collection<Long> owners)
            throws StoreException;

    /** @throws StoreException with reason CONFLICT if the natural key is taken or a reference leads nowhere */
    void insert(EClass type, long id, @Nullable Object[] values) throws StoreException;

    /** Likewise; writes the changed features alone. */
    void update(EClass type, long id, @Nullable Object[] values, Collection<EStructuralFeature> changed)
            throws StoreException;

    /** @throws StoreException with reason CONFLICT if something still refers to it */
    void delete(EClass type, long id) throws StoreException;

    /** Writes entries of the audit; number, time and user are those of the transaction. */
    void audit(AuditEntry.Kind kind, EClass type, long id, List<Change> changes) throws StoreException;

    /** Id for a record to be inserted. */
    long newId();

    /** One feature's old and new value. */
    record Change(EStructuralFeature feature, @Nullable Object oldValue, @Nullable Object newValue) {
    }
}
