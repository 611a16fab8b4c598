package org.caret.imports.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.store.Condition;
import org.caret.store.ModelFacts;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.sort.SortKey;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Ids of objects of the district by natural key or by state identifier, read on first use and kept up while objects are
 * made. Some 30 bytes an object.
 */
final class References {

    private final Store store;
    private final Map<EClass, LongIndex> byKey = new HashMap<>();
    private final Map<EAttribute, LongIndex> byIdentifier = new HashMap<>();
    private final SortKey key = new SortKey();

    References(Store store) {
        this.store = store;
    }

    /** Id of the object with a natural key, given without the district; 0 where there is none. */
    long find(EClass type, @Nullable Object[] values) throws StoreException {
        LongIndex index = keys(type);
        encode(values);
        return index.get(key.array(), key.length());
    }

    /** Says that an object has been made; only remembered for classes that something refers to. */
    void made(EClass type, @Nullable Object[] values, long id) {
        LongIndex index = byKey.get(type);
        if (index != null) {
            encode(values);
            index.put(key.array(), key.length(), id);
        }
    }

    /** Reads the keys of a class, so that objects made from now on are remembered. */
    void prepare(EClass type) throws StoreException {
        keys(type);
    }

    /** Whom a state identifier belongs to; 0 for nobody. */
    long holder(EAttribute identifier, Object value) throws StoreException {
        LongIndex index = identifiers(identifier);
        encode(value);
        return index.get(key.array(), key.length());
    }

    /** Says whom a state identifier belongs to from now on. */
    void assign(EAttribute identifier, Object value, long id) throws StoreException {
        LongIndex index = identifiers(identifier);
        encode(value);
        index.put(key.array(), key.length(), id);
    }

    /** Attributes of the natural key of a class that the district contains. */
    static List<EAttribute> keyAttributes(EClass type) {
        List<EAttribute> attributes = new ArrayList<>();
        for (EStructuralFeature feature : ModelFacts.key(type)) {
            if (feature instanceof EAttribute attribute) {
                attributes.add(attribute);
            } else if (!(feature instanceof EReference reference && reference.isContainer())) {
                throw new IllegalArgumentException(
                        type.getName() + " has a reference in its key: " + feature.getName());
            }
        }
        return attributes;
    }

    private LongIndex keys(EClass type) throws StoreException {
        LongIndex index = byKey.get(type);
        if (index == null) {
            index = read(type, keyAttributes(type));
            byKey.put(type, index);
        }
        return index;
    }

    private LongIndex identifiers(EAttribute identifier) throws StoreException {
        LongIndex index = byIdentifier.get(identifier);
        if (index == null) {
            index = read(identifier.getEContainingClass(), List.of(identifier));
            byIdentifier.put(identifier, index);
        }
        return index;
    }

    private LongIndex read(EClass type, List<EAttribute> attributes) throws StoreException {
        LongIndex index = new LongIndex();
        Set<RolePath> paths = new LinkedHashSet<>();
        attributes.forEach(attribute -> paths.add(new RolePath("o", attribute.getName())));
        RowQuery query = new RowQuery(List.of(new Role.Root("o", type)), Condition.ALL, Condition.ALL, paths, List.of(),
                0, RowQuery.Extent.DISTRICT);
        try (RowCursor cursor = store.rows(query)) {
            int[] slots = attributes.stream()
                    .mapToInt(attribute -> cursor.slot(new RolePath("o", attribute.getName()))).toArray();
            @Nullable
            Object[] values = new Object[slots.length];
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                boolean complete = true;
                for (int i = 0; i < slots.length; i++) {
                    values[i] = row.value(slots[i]);
                    complete &= values[i] != null;
                }
                if (complete) {
                    encode(values);
                    index.put(key.array(), key.length(), row.id("o"));
                }
            }
        }
        return index;
    }

    private void encode(@Nullable Object... values) {
        key.clear();
        for (Object value : values) {
            key.value(value);
        }
    }
}
