package org.caret.sample.internal;

import java.time.LocalDate;

import org.caret.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** A record that is being made: values by feature, as a bulk change takes them. */
final class Draft {

    private final EClass type;
    private final @Nullable Object[] values;

    /** A record with the default values of its class. */
    Draft(EClass type) {
        this.type = type;
        this.values = new @Nullable Object[type.getFeatureCount()];
        for (EAttribute attribute : type.getEAllAttributes()) {
            values[type.getFeatureID(attribute)] = attribute.getDefaultValue();
        }
    }

    EClass type() {
        return type;
    }

    @Nullable
    Object[] values() {
        return values;
    }

    /** Sets a value; an empty text counts as none. */
    Draft set(EStructuralFeature feature, @Nullable Object value) {
        values[type.getFeatureID(feature)] = value instanceof String text && text.isEmpty() ? null : value;
        return this;
    }

    /** Sets the span of a dated record; without an end it holds on. */
    Draft span(LocalDate start, @Nullable LocalDate end) {
        set(ModelPackage.Literals.DATED_RECORD__START, start);
        return end == null ? this : set(ModelPackage.Literals.DATED_RECORD__END, end);
    }

    /** Sets the identifier that the record would have in the system it comes from. */
    Draft localRecordId(String value) {
        return set(ModelPackage.Literals.RECORD__LOCAL_RECORD_ID, value);
    }
}
