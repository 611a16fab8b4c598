package org.caret.compare;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What came of taking values of the state.
 *
 * @param values each place once, in the order of the choices
 * @param refused choices that were not followed
 */
public record TakenValues(List<Value> values, List<Refusal> refused) {

    public TakenValues {
        values = List.copyOf(values);
        refused = List.copyOf(refused);
    }

    /**
     * A value that was taken.
     *
     * @param id of the object that holds it
     * @param before what it held; null for nothing
     * @param after what it holds now; null for nothing
     */
    public record Value(FieldChoice choice, EClass type, long id, EAttribute attribute, @Nullable Object before,
            @Nullable Object after) {
    }

    /**
     * A choice that was not followed.
     *
     * @param why a sentence, without personal data
     */
    public record Refusal(FieldChoice choice, String why) {
    }
}
