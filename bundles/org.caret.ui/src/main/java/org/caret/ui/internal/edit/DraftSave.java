package org.caret.ui.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.model.Record;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Saves a draft as one unit of work. Prepared in the thread of the draft, committed in another. After a failure the records
 * are as they were read, and the draft still holds what was typed.
 */
public final class DraftSave {

    private final List<Before> before = new ArrayList<>();
    private final Set<Record> changed;
    private final Draft draft;
    private final Map<FieldKey, String> texts;

    private record Before(Record record, EStructuralFeature feature, @Nullable Object value) {
    }

    /** @throws IllegalStateException while a text of the draft is wrong */
    public DraftSave(Draft draft) {
        this.draft = draft;
        texts = draft.typed();
        draft.forEachChange((record, attribute) -> before
                .add(new Before(record, attribute, record.eGet(attribute))));
        changed = draft.apply();
    }

    /** @throws StoreException {@link StoreException.Reason#CONFLICT} where somebody else has changed a record */
    public void commit(Store store) throws StoreException {
        try (UnitOfWork work = store.begin()) {
            changed.forEach(work::update);
            work.commit();
        } catch (StoreException e) {
            before.forEach(one -> one.record().eSet(one.feature(), one.value()));
            throw e;
        }
    }

    /** Classes of the records that are saved. */
    public Set<EClass> types() {
        return changed.stream().map(Record::eClass).collect(Collectors.toUnmodifiableSet());
    }

    /** To be called in the thread of the draft after the commit. */
    public void done() {
        draft.saved(texts);
    }
}
