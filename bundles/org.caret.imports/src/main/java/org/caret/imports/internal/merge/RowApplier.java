package org.caret.imports.internal.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.internal.plan.KeyPart;
import org.caret.imports.internal.plan.Target;
import org.caret.imports.internal.plan.Target.Field;
import org.caret.model.ModelPackage;
import org.caret.store.BulkChange;
import org.caret.store.ModelFacts;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Applies the rows of one part to groups. All decisions are made on the objects in memory; nothing is stored here. */
final class RowApplier {

    private final Part part;
    private final MergeContext context;
    private final FieldWriter writer;
    private final Map<Target, DatedWriter> dated = new HashMap<>();

    RowApplier(Part part, MergeContext context) {
        this.part = part;
        this.context = context;
        this.writer = new FieldWriter(part.plan(), context.references(), context.findings());
        for (Target target : part.targets()) {
            if (target instanceof Target.Dated datedTarget) {
                dated.put(target, new DatedWriter(datedTarget, writer, context.bulk()));
            }
        }
    }

    /** Applies a row to the group of its anchor. */
    void apply(Group group, StagedRow row) throws RowRefusedException, StoreException {
        // Roles to entities of the group, or to the ids of objects outside of it.
        Map<String, Object> resolved = new HashMap<>();
        for (Target target : part.targets()) {
            Object object = switch (target) {
            case Target.Identified identified -> identified(identified, group, row, resolved);
            case Target.Dated datedTarget -> dated(datedTarget, row, resolved);
            case Target.LookedUp lookedUp -> lookedUp(lookedUp, row, resolved);
            };
            if (object != null) {
                resolved.put(target.role(), object);
            }
        }
    }

    private @Nullable Object identified(Target.Identified target, Group group, StagedRow row,
            Map<String, Object> resolved) throws RowRefusedException, StoreException {
        if (target.role().equals(part.anchor().role())) {
            return anchor(target, group, row);
        }
        for (KeyPart key : target.key()) {
            if (key instanceof KeyPart.RoleObject container && PassPlanner.isContainer(container.feature())) {
                return resolved.get(container.role()) instanceof Entity owner ? child(target, owner, row, resolved)
                        : null;
            }
        }
        return reference(target, row);
    }

    private Entity anchor(Target.Identified target, Group group, StagedRow row)
            throws RowRefusedException, StoreException {
        Entity entity = group.anchor();
        if (entity == null && target.absence() == Target.Absence.REFUSE) {
            throw new RowRefusedException(unknown(target, row));
        }
        writer.checkIdentifiers(entity, target.fields(), row);
        if (entity == null) {
            entity = Entity.added(target.type(), context.bulk().newId());
            for (KeyPart key : target.key()) {
                entity.set(key.feature(), key instanceof KeyPart.SlotValue slot ? row.values()[slot.slot()]
                        : Long.valueOf(context.district()));
            }
            group.anchor(entity);
            made(entity);
        }
        entity.touch();
        claim(target, entity, row);
        writer.write(entity, target.fields(), row);
        return entity;
    }

    private Entity child(Target.Identified target, Entity owner, StagedRow row, Map<String, Object> resolved)
            throws RowRefusedException, StoreException {
        EReference containment = containment(target);
        Map<EStructuralFeature, @Nullable Object> key = new HashMap<>();
        for (KeyPart partOfKey : target.key()) {
            if (!PassPlanner.isContainer(partOfKey.feature())) {
                key.put(partOfKey.feature(), keyValue(partOfKey, row, resolved));
            }
        }
        Entity entity = find(owner.children(containment), key);
        if (entity == null && target.absence() == Target.Absence.REFUSE) {
            throw new RowRefusedException(unknown(target, row));
        }
        if (entity == null) {
            entity = add(target, owner, containment, key);
        }
        entity.touch();
        claim(target, entity, row);
        writeChild(target, owner, containment, entity, row);
        return entity;
    }

    private Entity add(Target.Identified target, Entity owner, EReference containment,
            Map<EStructuralFeature, @Nullable Object> key) {
        Entity entity = Entity.added(target.type(), context.bulk().newId());
        entity.set(containment.getEOpposite(), owner.id());
        key.forEach(entity::set);
        List<Entity> siblings = owner.children(containment);
        if (ModelFacts.noOverlap(target.type())) {
            new History(siblings).insert(entity, History.start(entity));
        } else {
            siblings.add(entity);
        }
        return entity;
    }

    /** The end of a record that may not overlap is kept within its neighbours; a blank end leaves it to them. */
    private void writeChild(Target.Identified target, Entity owner, EReference containment, Entity entity,
            StagedRow row)
            throws StoreException {
        if (!ModelFacts.noOverlap(target.type())) {
            writer.write(entity, target.fields(), row);
            return;
        }
        List<Field> others = new ArrayList<>();
        for (Field field : target.fields()) {
            if (!field.attribute().getName().equals("end")) {
                others.add(field);
            } else if (row.values()[field.slot()] instanceof LocalDate end && !end.equals(History.STILL)
                    && !new History(owner.children(containment)).end(entity, end)) {
                writer.report(writer.finding(Severity.WARNING, Rules.PERIOD_CUT, field, row,
                        "The end lies after the start of the next record; the record ends there.",
                        "Correct the end date, or the start of the next record."));
            }
        }
        writer.write(entity, others, row);
    }

    /** The record itself may be meant by one row of a source only. */
    private void claim(Target.Identified target, Entity entity, StagedRow row) throws RowRefusedException {
        if (!target.role().equals(part.plan().root())) {
            return;
        }
        if (entity.rowLine() != 0) {
            throw new RowRefusedException(new Finding(Severity.FATAL, Rules.DUPLICATE, part.plan().row(row.line()), "",
                    "", "The row has the same key as " + part.plan().row(entity.rowLine()) + ", which was taken.",
                    "Leave only one of the two in the file."));
        }
        entity.rowLine(row.line());
    }

    private @Nullable Object reference(Target.Identified target, StagedRow row)
            throws RowRefusedException, StoreException {
        @Nullable
        Object[] key = new Object[References.keyAttributes(target.type()).size()];
        int count = 0;
        for (KeyPart partOfKey : target.key()) {
            if (partOfKey instanceof KeyPart.SlotValue slot) {
                key[count++] = row.values()[slot.slot()];
            }
        }
        for (Object value : key) {
            if (value == null) {
                return null;
            }
        }
        if (target.type() == ModelPackage.Literals.SCHOOL) {
            return context.schools().id(String.valueOf(key[0]), part.plan().row(row.line()));
        }
        long id = context.references().find(target.type(), key);
        if (id == 0) {
            throw new RowRefusedException(unknown(target, row));
        }
        return id;
    }

    private @Nullable Entity dated(Target.Dated target, StagedRow row, Map<String, Object> resolved) {
        DatedWriter datedWriter = dated.get(target);
        return datedWriter != null && resolved.get(target.from()) instanceof Entity owner
                ? datedWriter.write(owner, row)
                : null;
    }

    private @Nullable Object lookedUp(Target.LookedUp target, StagedRow row, Map<String, Object> resolved) {
        if (!(resolved.get(target.from()) instanceof Entity from)) {
            return null;
        }
        if (!target.reference().isMany()) {
            Object id = from.get(target.reference());
            String code = context.schools().code(id);
            for (Field field : target.fields()) {
                boolean isCode = field.attribute() == ModelPackage.Literals.SCHOOL__CODE;
                Object value = row.values()[field.slot()];
                if (isCode && code != null && value != null && !code.equals(value)) {
                    writer.differs(field, row);
                }
            }
            return id;
        }
        Entity found = row.values()[target.daySlot()] instanceof LocalDate day
                ? InEffect.among(from.children(target.reference()), day)
                : null;
        if (found != null) {
            for (Field field : target.fields()) {
                Object value = row.values()[field.slot()];
                if (differs(found.get(field.attribute()), value)) {
                    writer.differs(field, row);
                }
            }
        }
        return found;
    }

    /** A blank on either side is no difference, and neither are capital letters: the state writes names in them. */
    private static boolean differs(@Nullable Object held, @Nullable Object value) {
        if (held == null || value == null) {
            return false;
        }
        return held instanceof String text && value instanceof String other ? !text.equalsIgnoreCase(other)
                : !held.equals(value);
    }

    private static @Nullable Object keyValue(KeyPart part, StagedRow row, Map<String, Object> resolved) {
        return switch (part) {
        case KeyPart.SlotValue slot -> row.values()[slot.slot()];
        case KeyPart.RoleObject object -> switch (resolved.get(object.role())) {
        case Entity entity -> Long.valueOf(entity.id());
        case null, default -> resolved.get(object.role());
        };
        case KeyPart.TheDistrict district -> null;
        };
    }

    private static @Nullable Entity find(List<Entity> entities, Map<EStructuralFeature, @Nullable Object> key) {
        for (Entity entity : entities) {
            if (key.entrySet().stream().allMatch(part -> Objects.equals(entity.get(part.getKey()), part.getValue()))) {
                return entity;
            }
        }
        return null;
    }

    private static EReference containment(Target.Identified target) {
        return ModelFacts.container(target.type()).map(EReference::getEOpposite)
                .orElseThrow(() -> new IllegalArgumentException("no single container: " + target.type().getName()));
    }

    private void made(Entity entity) {
        List<EAttribute> attributes = References.keyAttributes(entity.type());
        @Nullable
        Object[] key = new Object[attributes.size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = entity.get(attributes.get(i));
        }
        context.references().made(entity.type(), key, entity.id());
    }

    private Finding unknown(Target.Identified target, StagedRow row) {
        EClass type = target.type();
        return new Finding(Severity.FATAL, Rules.UNKNOWN_SUBJECT, part.plan().row(row.line()), "", "",
                "The database has no such " + type.getName() + '.',
                "Import the file that brings it in first, or correct the number.");
    }

    /** What the decisions need of the import as a whole. */
    record MergeContext(BulkChange bulk, long district, References references, Schools schools,
            java.util.function.Consumer<Finding> findings) {
    }
}
