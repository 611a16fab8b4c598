package org.caret.store.internal.query;

import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A path of a query that fits the model.
 *
 * @param role place of its role among the roles of the query
 * @param attribute the attribute; {@code id} is one like any other
 */
public record PlannedPath(RolePath path, int role, EAttribute attribute, ValueKind kind) {

    /** Whether it is the surrogate key of the object itself. */
    public boolean isId() {
        return attribute.getName().equals(QueryPlan.ID);
    }
}
