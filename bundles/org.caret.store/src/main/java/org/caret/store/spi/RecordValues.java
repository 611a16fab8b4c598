package org.caret.store.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.caret.model.Record;
import org.caret.store.ModelFacts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The values of one object as a store keeps them: an array by feature id, attributes in their Java type, single-valued
 * references as {@link Long} ids, null for none. The places of the id and of containments stay null.
 */
public final class RecordValues {

    private RecordValues() {
    }

    /** Features that have a value of their own: attributes but the id, containers and cross references. */
    public static List<EStructuralFeature> features(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(feature -> feature instanceof EReference reference
                ? !reference.isContainment()
                : !isId(feature)).toList();
    }

    /** Whether the store alone sets the feature: the id, and references to the latest of some children. */
    public static boolean keptByStore(EStructuralFeature feature) {
        return isId(feature) || feature instanceof EReference reference && ModelFacts.latestOf(reference).isPresent();
    }

    /**
     * Reads an object's values.
     *
     * @param ids of objects that will be stored in the same commit
     * @throws IllegalArgumentException if the object refers to one that is neither stored nor among those
     */
    public static @Nullable Object[] of(Record object, Map<Record, Long> ids) {
        EClass type = object.eClass();
        @Nullable
        Object[] values = new @Nullable Object[type.getFeatureCount()];
        for (EStructuralFeature feature : features(type)) {
            if (!keptByStore(feature)) {
                values[type.getFeatureID(feature)] = value(object, feature, ids);
            }
        }
        return values;
    }

    /** Puts the attributes and the id into an object; references are left as they are. */
    public static void fill(Record object, long id, @Nullable Object[] values) {
        EClass type = object.eClass();
        object.setId(id);
        for (EAttribute attribute : type.getEAllAttributes()) {
            // The place of the id means nothing: whoever inserts in bulk leaves there what was in an object not yet stored.
            if (isId(attribute)) {
                continue;
            }
            Object value = values[type.getFeatureID(attribute)];
            if (value != null) {
                object.eSet(attribute, value);
            } else if (!attribute.getEAttributeType().getInstanceClass().isPrimitive()) {
                object.eSet(attribute, null);
            }
        }
    }

    /** The value as the audit shows it; a reference as its id. */
    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Objects directly contained in an object, in the order of the model's features. */
    public static List<Record> children(Record object) {
        List<Record> children = new ArrayList<>();
        for (EObject child : object.eContents()) {
            children.add((Record) child);
        }
        return children;
    }

    private static @Nullable Object value(Record object, EStructuralFeature feature, Map<Record, Long> ids) {
        if (feature instanceof EAttribute) {
            Object value = object.eGet(feature);
            return value == null ? feature.getDefaultValue() : value;
        }
        Object target = object.eGet(feature, false);
        if (target == null) {
            return null;
        }
        Record record = (Record) target;
        Long id = ids.get(record);
        if (id == null && record.getId() != 0) {
            id = record.getId();
        }
        if (id == null) {
            throw new IllegalArgumentException(object.eClass().getName() + '.' + feature.getName() + " points to a "
                    + record.eClass().getName() + " that is not in the store and was not added before");
        }
        return id;
    }

    private static boolean isId(EStructuralFeature feature) {
        return feature.getName().equals("id");
    }

    /** A new, empty object of the class. */
    public static Record create(EClass type) {
        return (Record) EcoreUtil.create(type);
    }
}
