package org.caret.imports.internal.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.caret.exchange.Finding.Severity;
import org.caret.imports.internal.plan.KeyPart;
import org.caret.imports.internal.plan.Target;
import org.caret.imports.internal.plan.Target.Field;
import org.caret.store.BulkChange;
import org.caret.store.ModelFacts;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/** An object that another one of the group contains, found by its key among those beside it. */
final class ChildStep implements Step {

    private static final int NONE = -1;

    private final Target.Identified target;
    private final BulkChange bulk;
    private final FieldWriter writer;
    private final Claim claim;
    private final EReference containment;
    private final int owner;
    private final KeyPart[] key;
    /** Places of the roles that key parts refer to; NONE for values. */
    private final int[] keyRoles;
    /** Places of the roles that links lead to. */
    private final int[] linkRoles;
    private final boolean history;
    private final List<Field> fields;
    private final List<Field> ends;

    ChildStep(Target.Identified target, BulkChange bulk, FieldWriter writer, Claim claim, List<String> roles) {
        this.target = target;
        this.bulk = bulk;
        this.writer = writer;
        this.claim = claim;
        this.containment = ModelFacts.container(target.type()).map(EReference::getEOpposite)
                .orElseThrow(() -> new IllegalArgumentException("no single container: " + target.type().getName()));
        this.key = target.key().stream().filter(part -> !part.isContainer())
                .toArray(KeyPart[]::new);
        this.keyRoles = new int[key.length];
        for (int i = 0; i < key.length; i++) {
            keyRoles[i] = key[i] instanceof KeyPart.RoleObject object ? roles.indexOf(object.role()) : NONE;
        }
        this.linkRoles = target.links().stream().mapToInt(link -> roles.indexOf(link.role())).toArray();
        this.owner = target.key().stream().filter(KeyPart::isContainer)
                .filter(KeyPart.RoleObject.class::isInstance).map(part -> ((KeyPart.RoleObject) part).role())
                .mapToInt(roles::indexOf).findFirst().orElse(NONE);
        this.history = ModelFacts.noOverlap(target.type());
        this.fields = target.fields().stream().filter(field -> !isEnd(field)).toList();
        this.ends = target.fields().stream().filter(this::isEnd).toList();
    }

    @Override
    public @Nullable Object apply(Group group, StagedRow row, @Nullable Object[] resolved)
            throws RowRefusedException, StoreException {
        if (!(resolved[owner] instanceof Entity container)) {
            return null;
        }
        @Nullable
        Object[] values = new Object[key.length];
        for (int i = 0; i < key.length; i++) {
            values[i] = keyValue(i, row, resolved);
        }
        List<Entity> siblings = container.children(containment);
        Entity entity = find(siblings, values);
        if (entity == null) {
            if (claim.leaves()) {
                return null;
            }
            claim.absent(row);
            entity = add(container, siblings, values);
        }
        claim.take(entity, row, resolved);
        link(entity, resolved);
        writer.write(entity, fields, row);
        for (Field end : ends) {
            writeEnd(siblings, entity, end, row);
        }
        return entity;
    }

    private Entity add(Entity container, List<Entity> siblings, @Nullable Object[] values) {
        Entity entity = Entity.added(target.type(), bulk.newId());
        entity.set(containment.getEOpposite(), container.id());
        for (int i = 0; i < key.length; i++) {
            entity.set(key[i].feature(), values[i]);
        }
        if (history) {
            new History(siblings).insert(entity, History.start(entity));
        } else {
            siblings.add(entity);
        }
        return entity;
    }

    /** The end of a record that may not overlap is kept within its neighbours; a blank end leaves it to them. */
    private void writeEnd(List<Entity> siblings, Entity entity, Field field, StagedRow row) {
        if (row.values()[field.slot()] instanceof LocalDate end && !end.equals(History.STILL)
                && !new History(siblings).end(entity, end)) {
            writer.report(writer.finding(Severity.WARNING, Rules.PERIOD_CUT, field, row,
                    "The end lies after the start of the next record; the record ends there.",
                    "Correct the end date, or the start of the next record."));
        }
    }

    private boolean isEnd(Field field) {
        return history && field.attribute().getName().equals("end");
    }

    private @Nullable Object keyValue(int part, StagedRow row, @Nullable Object[] resolved) {
        if (keyRoles[part] == NONE) {
            return key[part] instanceof KeyPart.SlotValue slot ? row.values()[slot.slot()] : null;
        }
        return id(resolved[keyRoles[part]]);
    }

    /** A row that names no object for a link leaves it as it is. */
    private void link(Entity entity, @Nullable Object[] resolved) {
        for (int i = 0; i < linkRoles.length; i++) {
            Object id = id(resolved[linkRoles[i]]);
            if (id != null) {
                entity.set(target.links().get(i).feature(), id);
            }
        }
    }

    private static @Nullable Object id(@Nullable Object object) {
        return object instanceof Entity entity ? Long.valueOf(entity.id()) : object;
    }

    private @Nullable Entity find(List<Entity> siblings, @Nullable Object[] values) {
        for (Entity entity : siblings) {
            boolean same = true;
            for (int i = 0; same && i < key.length; i++) {
                same = Objects.equals(entity.get(key[i].feature()), values[i]);
            }
            if (same) {
                return entity;
            }
        }
        return null;
    }
}
