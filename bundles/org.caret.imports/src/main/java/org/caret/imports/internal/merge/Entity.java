package org.caret.imports.internal.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caret.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An object of the model while a group is decided on: values by feature in the forms that a bulk change takes, and what
 * they were in the store. A change back to the stored value is no change.
 */
final class Entity {

    private final EClass type;
    private final long id;
    private final boolean added;
    private final @Nullable Object[] values;
    private @Nullable Object @Nullable [] stored;
    private final Map<EReference, List<Entity>> children = new LinkedHashMap<>(4);
    private boolean touched;
    private long rowLine;
    private long rowWith;
    /** Further rows by what makes a record together with this object; nearly always there is none. */
    private @Nullable Map<Long, Long> furtherLines;
    private @Nullable LocalDate heardOn;
    private long heardLine;

    private Entity(EClass type, long id, boolean added, @Nullable Object[] values) {
        this.type = type;
        this.id = id;
        this.added = added;
        this.values = values;
    }

    /** An object of the store. */
    static Entity stored(EClass type, long id, @Nullable Object[] values) {
        return new Entity(type, id, false, values);
    }

    /** A new object with the defaults of the model. */
    static Entity added(EClass type, long id) {
        @Nullable
        Object[] values = new Object[type.getFeatureCount()];
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (!attribute.isMany()) {
                values[type.getFeatureID(attribute)] = attribute.getDefaultValue();
            }
        }
        Entity entity = new Entity(type, id, true, values);
        entity.touched = true;
        return entity;
    }

    EClass type() {
        return type;
    }

    long id() {
        return id;
    }

    boolean added() {
        return added;
    }

    /** The values by feature; to be read only. */
    @Nullable
    Object[] values() {
        return values;
    }

    @Nullable
    Object get(EStructuralFeature feature) {
        return values[type.getFeatureID(feature)];
    }

    void set(EStructuralFeature feature, @Nullable Object value) {
        if (!added && stored == null) {
            stored = values.clone();
        }
        values[type.getFeatureID(feature)] = value;
    }

    /** Takes over what another object of the class says; not what identifies that object. */
    void copyAttributes(Entity other) {
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (!attribute.isMany() && attribute.getEContainingClass() != ModelPackage.Literals.RECORD) {
                set(attribute, other.get(attribute));
            }
        }
    }

    List<Entity> children(EReference containment) {
        return children.computeIfAbsent(containment, reference -> new ArrayList<>(4));
    }

    Iterable<List<Entity>> allChildren() {
        return children.values();
    }

    /** Says that a row was about this object. */
    void touch() {
        touched = true;
    }

    boolean touched() {
        return touched;
    }

    /**
     * Line of the row that is this very record; 0 while there is none.
     *
     * @param with id of what makes the record together with this object; the same for all that are records alone
     */
    long rowLine(long with) {
        if (rowLine != 0 && rowWith == with) {
            return rowLine;
        }
        Map<Long, Long> further = furtherLines;
        return further == null ? 0 : further.getOrDefault(with, 0L);
    }

    /** Says which row is this very record. */
    void rowLine(long with, long line) {
        if (rowLine == 0) {
            rowLine = line;
            rowWith = with;
            return;
        }
        Map<Long, Long> further = furtherLines;
        if (further == null) {
            further = new HashMap<>();
            furtherLines = further;
        }
        further.put(with, line);
    }

    /** Line of the row that said what holds on a day; 0 for none. */
    long heard(LocalDate day) {
        return day.equals(heardOn) ? heardLine : 0;
    }

    /** Says that a row has said what holds on a day. */
    void hear(LocalDate day, long line) {
        heardOn = day;
        heardLine = line;
    }

    /** Values that differ from what the store holds; empty for a new object. */
    Map<EStructuralFeature, @Nullable Object> changes() {
        @Nullable
        Object @Nullable [] before = stored;
        if (before == null) {
            return Map.of();
        }
        Map<EStructuralFeature, @Nullable Object> changes = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (!Objects.equals(before[i], values[i])) {
                changes.put(type.getEStructuralFeature(i), values[i]);
            }
        }
        return changes;
    }
}
