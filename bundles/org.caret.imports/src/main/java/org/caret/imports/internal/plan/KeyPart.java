package org.caret.imports.internal.plan;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where one feature of the key by which an object is found gets its value. */
public sealed interface KeyPart {

    EStructuralFeature feature();

    /** Whether the feature refers to the object that contains the one to be found. */
    default boolean isContainer() {
        return feature() instanceof EReference reference && reference.isContainer();
    }

    /** The value of the row at a slot. */
    record SlotValue(EStructuralFeature feature, int slot) implements KeyPart {
    }

    /** The object that plays another role of the row. */
    record RoleObject(EStructuralFeature feature, String role) implements KeyPart {
    }

    /** The one district of the store. */
    record TheDistrict(EStructuralFeature feature) implements KeyPart {
    }
}
