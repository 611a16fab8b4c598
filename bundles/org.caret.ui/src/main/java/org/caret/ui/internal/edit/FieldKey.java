package org.caret.ui.internal.edit;

import org.caret.model.Record;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/**
 * A field of a record of the store. Names the record by its id, so that what was typed outlives the object it was typed for
 * when the record is read again.
 */
public record FieldKey(EClass type, long id, EAttribute attribute) {

    public static FieldKey of(Record owner, EAttribute attribute) {
        return new FieldKey(owner.eClass(), owner.getId(), attribute);
    }
}
