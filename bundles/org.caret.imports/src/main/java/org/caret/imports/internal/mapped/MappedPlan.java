package org.caret.imports.internal.mapped;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caret.imports.internal.plan.KeyPart;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.Slot;
import org.caret.imports.internal.plan.Target;
import org.caret.imports.internal.plan.Target.Absence;
import org.caret.imports.internal.plan.Target.Field;
import org.caret.imports.internal.plan.Treatment;
import org.caret.imports.internal.source.SourceRefusedException;
import org.caret.model.ModelPackage;
import org.caret.store.ModelFacts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The plan that follows from a mapping and the natural keys of the model. Slots are the mapped columns in order, then the
 * day as of which the file holds. A class whose records may not overlap is written as of that day, unless its start is
 * mapped; every other class needs its whole key among the mapped columns.
 */
final class MappedPlan {

    private final Mapping mapping;
    private final Map<EClass, List<Integer>> slotsByClass = new LinkedHashMap<>();
    private final Map<EClass, Target> targets = new LinkedHashMap<>();

    private MappedPlan(Mapping mapping) {
        this.mapping = mapping;
        for (int i = 0; i < mapping.columns().size(); i++) {
            slotsByClass.computeIfAbsent(mapping.columns().get(i).type(), type -> new ArrayList<>()).add(i);
        }
    }

    /** Slot of the day as of which the file holds. */
    static int daySlot(Mapping mapping) {
        return mapping.columns().size();
    }

    /** Slot that is blank in every row. */
    private static int blankSlot(Mapping mapping) {
        return mapping.columns().size() + 1;
    }

    /** How many slots a row has. */
    static int slots(Mapping mapping) {
        return mapping.columns().size() + 2;
    }

    static Plan of(Mapping mapping) throws SourceRefusedException {
        return new MappedPlan(mapping).plan();
    }

    private Plan plan() throws SourceRefusedException {
        for (EClass type : slotsByClass.keySet()) {
            add(type);
        }
        List<Slot> slots = new ArrayList<>();
        mapping.columns().forEach(
                column -> slots.add(new Slot(column.heading(), ModelFacts.personal(column.attribute()))));
        slots.add(new Slot("as of", false));
        slots.add(new Slot("blank", false));
        List<EClass> roots = slotsByClass.keySet().stream()
                .filter(type -> targets.get(type) instanceof Target.Identified
                        && type != ModelPackage.Literals.SCHOOL)
                .toList();
        return new Plan("line", slots, List.copyOf(targets.values()),
                roots.isEmpty() ? "" : roots.get(roots.size() - 1).getName());
    }

    private void add(EClass type) throws SourceRefusedException {
        if (targets.containsKey(type)) {
            return;
        }
        EReference container = ModelFacts.container(type)
                .orElseThrow(() -> new SourceRefusedException("A mapping cannot write to " + type.getName() + '.'));
        boolean top = container.getEReferenceType() == ModelPackage.Literals.DISTRICT;
        if (!top) {
            add(container.getEReferenceType());
        }
        boolean dated = ModelFacts.noOverlap(type) && slot(type, "start") < 0;
        if (dated) {
            targets.put(type, new Target.Dated(type.getName(), type, container.getEReferenceType().getName(),
                    container.getEOpposite(), daySlot(mapping), -1, fields(type, List.of())));
            return;
        }
        List<KeyPart> key = new ArrayList<>();
        for (EStructuralFeature feature : ModelFacts.key(type)) {
            key.add(keyPart(type, feature));
        }
        Absence absence = mapping.createMissing() || !top || type == ModelPackage.Literals.SCHOOL ? Absence.CREATE
                : Absence.REFUSE;
        List<EStructuralFeature> keyFeatures = key.stream().map(KeyPart::feature).toList();
        List<Field> fields = fields(type, keyFeatures);
        if (type == ModelPackage.Literals.SCHOOL && !fields.isEmpty()) {
            throw new SourceRefusedException("A mapping cannot write School." + fields.get(0).attribute().getName()
                    + ": a school is named by its code, and what else is known of it comes from the public directory.");
        }
        targets.put(type, new Target.Identified(type.getName(), type, key, fields, absence));
    }

    private KeyPart keyPart(EClass type, EStructuralFeature feature) throws SourceRefusedException {
        if (feature instanceof EReference reference) {
            EClass other = reference.getEReferenceType();
            if (other == ModelPackage.Literals.DISTRICT) {
                return new KeyPart.TheDistrict(feature);
            }
            add(other);
            return new KeyPart.RoleObject(feature, other.getName());
        }
        int slot = slot(type, feature.getName());
        if (slot < 0 && feature == ModelPackage.Literals.DAY_OFF__SCHOOL_CODE) {
            // A calendar that says nothing about schools holds for all of them.
            return new KeyPart.SlotValue(feature, blankSlot(mapping));
        }
        if (slot < 0) {
            throw new SourceRefusedException("The mapping does not say whom a row is about: no column is mapped to "
                    + type.getName() + '.' + feature.getName() + '.');
        }
        return new KeyPart.SlotValue(feature, slot);
    }

    private int slot(EClass type, String attribute) {
        for (int slot : slotsByClass.getOrDefault(type, List.of())) {
            if (mapping.columns().get(slot).attribute().getName().equals(attribute)) {
                return slot;
            }
        }
        return -1;
    }

    private List<Field> fields(EClass type, List<? extends EStructuralFeature> key) {
        List<Field> fields = new ArrayList<>();
        for (int slot : slotsByClass.getOrDefault(type, List.of())) {
            EAttribute attribute = mapping.columns().get(slot).attribute();
            if (!key.contains(attribute)) {
                fields.add(new Field(slot, attribute, switch (mapping.columns().get(slot).rule()) {
                case STORE -> Treatment.STORE_PRESENT;
                case ERASE -> Treatment.STORE;
                case MATCH -> Treatment.MATCH;
                }));
            }
        }
        return fields;
    }
}
