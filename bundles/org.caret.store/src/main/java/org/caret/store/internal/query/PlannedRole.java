package org.caret.store.internal.query;

import java.util.Objects;

import org.caret.store.Role;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A role of a query that fits the model.
 *
 * @param index place among the roles of the query
 * @param type class of the objects that play it
 * @param from place of the role it is reached from; -1 for the root
 * @param reference the reference by which it is reached: of the role it is reached from, or of the class itself where that
 *        points back; null for the root
 * @param validity how a child in effect is told; null for other roles
 */
public record PlannedRole(int index, Role role, EClass type, int from, @Nullable EReference reference,
        @Nullable Validity validity) {

    /**
     * The attributes that say when a child is in effect.
     *
     * @param endInclusive whether the end is the last day, missing for "still", or the first day after
     */
    public record Validity(EAttribute start, EAttribute end, boolean endInclusive) {
    }

    /** The reference in each of several objects that holds what they are reached from. Not for the root and single objects. */
    public EReference owner() {
        EReference way = Objects.requireNonNull(reference);
        return way.isContainment() ? way.getEOpposite() : way;
    }

    public String name() {
        return role.name();
    }

    /** An attribute or reference of the role's class that is known to be there. */
    public EStructuralFeature feature(String name) {
        return Objects.requireNonNull(type.getEStructuralFeature(name));
    }
}
