package org.caret.store.spi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.model.Record;
import org.caret.store.StoreException;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jdt.annotation.Nullable;

/** Makes small detached object graphs of rows: a fixed number of reads per call, whatever the number of objects. */
public final class ObjectGraphs {

    private final Rows rows;
    private final Map<Long, Record> shallow = new HashMap<>();

    public ObjectGraphs(Rows rows) {
        this.rows = rows;
    }

    /**
     * Reads objects as {@link org.caret.store.Store#read} promises.
     *
     * @throws IllegalArgumentException if a name is no many-valued containment of the class
     */
    public <T extends Record> List<T> read(EClass type, Collection<Long> ids, Collection<String> containments)
            throws StoreException {
        List<EReference> toFill = containments.stream().map(name -> containment(type, name)).toList();
        Map<Long, @Nullable Object[]> values = rows.read(type, new LinkedHashSet<>(ids));
        Map<Long, Record> objects = objects(type, values);
        for (EReference containment : toFill) {
            fill(containment, objects);
        }
        List<T> result = new ArrayList<>();
        for (Long id : ids) {
            @SuppressWarnings("unchecked")
            T object = (T) objects.get(id);
            if (object != null) {
                result.add(object);
            }
        }
        return result;
    }

    private static EReference containment(EClass type, String name) {
        if (type.getEStructuralFeature(name) instanceof EReference reference && reference.isContainment()
                && reference.isMany()) {
            return reference;
        }
        throw new IllegalArgumentException(type.getName() + " contains no " + name);
    }

    private void fill(EReference containment, Map<Long, Record> owners) throws StoreException {
        EClass childType = containment.getEReferenceType();
        Map<Long, @Nullable Object[]> values = rows.referring(childType, containment.getEOpposite(), owners.keySet());
        int ownerPlace = childType.getFeatureID(containment.getEOpposite());
        Map<Long, Record> children = objects(childType, values, containment.getEOpposite());
        Map<Record, EList<Record>> byOwner = new HashMap<>();
        children.forEach((id, child) -> {
            Record owner = owners.get(values.get(id)[ownerPlace]);
            if (owner != null) {
                byOwner.computeIfAbsent(owner, none -> new BasicEList<>()).add(child);
            }
        });
        byOwner.forEach((owner, list) -> owner.eSet(containment, list));
    }

    private Map<Long, Record> objects(EClass type, Map<Long, @Nullable Object[]> values) throws StoreException {
        return objects(type, values, null);
    }

    private Map<Long, Record> objects(EClass type, Map<Long, @Nullable Object[]> values,
            @Nullable EReference setByOwner) throws StoreException {
        Map<Long, Record> objects = new java.util.LinkedHashMap<>();
        values.forEach((id, row) -> {
            Record object = RecordValues.create(type);
            RecordValues.fill(object, id, row);
            objects.put(id, object);
        });
        for (EStructuralFeature feature : RecordValues.features(type)) {
            if (feature instanceof EReference reference && reference != setByOwner) {
                refer(type, reference, objects, values);
            }
        }
        Set<EStructuralFeature> known = new HashSet<>(RecordValues.features(type));
        known.removeIf(RecordValues::keptByStore);
        objects.forEach((id, object) -> Origin.attach(object, values.get(id), known));
        return objects;
    }

    private void refer(EClass type, EReference reference, Map<Long, Record> objects,
            Map<Long, @Nullable Object[]> values) throws StoreException {
        int place = type.getFeatureID(reference);
        Set<Long> wanted = new LinkedHashSet<>();
        for (@Nullable
        Object[] row : values.values()) {
            if (row[place] instanceof Long id && !shallow.containsKey(id)) {
                wanted.add(id);
            }
        }
        readShallow(reference.getEReferenceType(), wanted);
        objects.forEach((id, object) -> {
            Record target = values.get(id)[place] instanceof Long targetId ? shallow.get(targetId) : null;
            if (target == null) {
                return;
            }
            if (reference.isContainer()) {
                // the child knows its container, while the container's list stays empty
                ((InternalEObject) object).eBasicSetContainer((InternalEObject) target, place, null);
            } else {
                object.eSet(reference, target);
            }
        });
    }

    private void readShallow(EClass type, Set<Long> ids) throws StoreException {
        if (ids.isEmpty()) {
            return;
        }
        rows.read(type, ids).forEach((id, row) -> {
            Record object = RecordValues.create(type);
            RecordValues.fill(object, id, row);
            Origin.attach(object, row, Set.<EStructuralFeature>copyOf(attributes(type)));
            shallow.put(id, object);
        });
    }

    private static List<EAttribute> attributes(EClass type) {
        return type.getEAllAttributes().stream().filter(attribute -> !attribute.getName().equals("id")).toList();
    }
}
