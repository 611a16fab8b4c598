package org.caret.imports.internal.merge;

import org.caret.model.ModelPackage;
import org.caret.model.Record;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/** Objects of the model in the form that a bulk change takes. */
final class Values {

    private Values() {
    }

    /** The attributes of an object that the district contains. */
    @Nullable
    static Object[] of(Record object, long district) {
        EClass type = object.eClass();
        @Nullable
        Object[] values = new Object[type.getFeatureCount()];
        for (EAttribute attribute : type.getEAllAttributes()) {
            values[type.getFeatureID(attribute)] = object.eGet(attribute);
        }
        for (EReference reference : type.getEAllReferences()) {
            if (reference.isContainer() && reference.getEReferenceType() == ModelPackage.Literals.DISTRICT) {
                values[type.getFeatureID(reference)] = district;
            }
        }
        return values;
    }
}
