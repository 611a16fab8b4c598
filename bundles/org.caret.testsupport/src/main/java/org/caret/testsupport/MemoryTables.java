package org.caret.testsupport;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The content of a {@link MemoryStore}: the objects of each class by id, an object being an array of its values by feature
 * id as in a bulk change, with the ids of other objects for references. Whoever changes it holds the store's write lock.
 */
final class MemoryTables {

    private final Map<EClass, NavigableMap<Long, @Nullable Object[]>> objects = new HashMap<>();

    MemoryTables() {
    }

    /** A copy that shares no array with the original. */
    MemoryTables(MemoryTables original) {
        original.objects.forEach((type, byId) -> byId.forEach((id, values) -> put(type, id, values.clone())));
    }

    /** The objects of a class by id, ascending. */
    NavigableMap<Long, @Nullable Object[]> of(EClass type) {
        NavigableMap<Long, @Nullable Object[]> byId = objects.get(type);
        return byId == null ? Collections.emptyNavigableMap() : Collections.unmodifiableNavigableMap(byId);
    }

    /** Classes that have had objects. */
    Set<EClass> types() {
        return objects.keySet();
    }

    void put(EClass type, long id, @Nullable Object[] values) {
        objects.computeIfAbsent(type, any -> new TreeMap<>()).put(id, values);
    }

    void remove(EClass type, long id) {
        NavigableMap<Long, @Nullable Object[]> byId = objects.get(type);
        if (byId != null) {
            byId.remove(id);
        }
    }

    /** Value of a feature; null where the object or the value is missing. */
    @Nullable
    Object value(EClass type, long id, EStructuralFeature feature) {
        @Nullable
        Object[] values = of(type).get(id);
        return values == null ? null : values[type.getFeatureID(feature)];
    }
}
