package org.caret.store.spi;

import java.util.Set;

import org.caret.model.Record;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Remembers on an object what the store held when the object was read or written, so that a commit can tell what the
 * person changed and what somebody else changed meanwhile.
 */
public final class Origin extends AdapterImpl {

    private final @Nullable Object[] values;
    private final Set<EStructuralFeature> known;

    private Origin(@Nullable Object[] values, Set<EStructuralFeature> known) {
        this.values = values;
        this.known = known;
    }

    /**
     * Attaches an origin, replacing an earlier one.
     *
     * @param known the features that the object was given; the others are not compared and not written
     */
    public static void attach(Record object, @Nullable Object[] values, Set<EStructuralFeature> known) {
        object.eAdapters().removeIf(Origin.class::isInstance);
        object.eAdapters().add(new Origin(values.clone(), Set.copyOf(known)));
    }

    /** @throws IllegalArgumentException if the object was not read from a store */
    static Origin of(Record object) {
        for (Adapter adapter : object.eAdapters()) {
            if (adapter instanceof Origin origin) {
                return origin;
            }
        }
        throw new IllegalArgumentException("a " + object.eClass().getName() + " that was not read from the store");
    }

    @Nullable
    Object value(EStructuralFeature feature) {
        return values[((Record) getTarget()).eClass().getFeatureID(feature)];
    }

    Set<EStructuralFeature> known() {
        return known;
    }
}
