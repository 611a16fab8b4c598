package org.caret.store.internal.query;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One value of an encoded row: an attribute of a role's object, or the id that a single-valued reference points to.
 *
 * @param role place of the role among the roles of the query
 */
public record Slot(int role, EStructuralFeature feature) {

    public ValueKind kind() {
        return switch (feature) {
        case EReference reference -> ValueKind.LONG;
        case EAttribute attribute -> ValueKind.of(attribute);
        default -> throw new IllegalStateException("neither attribute nor reference: " + feature);
        };
    }

    public boolean isId() {
        return feature.getName().equals(QueryPlan.ID);
    }
}
