package org.caret.imports.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.ImportPlan;
import org.caret.exchange.ImportPlan.FieldTarget;
import org.caret.exchange.ImportPlan.Manner;
import org.caret.exchange.ImportPlan.RoleTarget;
import org.caret.exchange.RecordType;
import org.caret.exchange.RoleSource;
import org.caret.imports.internal.plan.Target.Absence;
import org.caret.imports.internal.plan.Target.Field;
import org.caret.store.Role;
import org.eclipse.emf.ecore.EReference;

/** The plan for the records of a record type; its slots are the fields of the layout, then what is taken for granted. */
public final class RecordPlans {

    private final RecordType type;

    private RecordPlans(RecordType type) {
        this.type = type;
    }

    public static Plan of(RecordType type, BoundLayout layout) {
        return new RecordPlans(type).plan(ImportPlan.of(type, layout), layout);
    }

    private Plan plan(ImportPlan plan, BoundLayout layout) {
        List<Slot> slots = Stream.concat(
                layout.fields().stream().map(binding -> new Slot(binding.field().name(), binding.personal())),
                layout.given().stream().map(value -> new Slot(value.path().toString(), false))).toList();
        List<Target> targets = new ArrayList<>();
        for (RoleTarget role : plan.roles()) {
            if (role.manner() != Manner.LOOKED_UP) {
                targets.add(role.manner() == Manner.DATED ? dated(role) : identified(role));
            } else if (!(role.role() instanceof RoleSource.Plain plain && plain.role() instanceof Role.Each)) {
                targets.add(lookedUp(role));
            }
        }
        return new Plan("line", slots, targets, type.recordRole());
    }

    private static Target identified(RoleTarget role) {
        List<KeyPart> key = role.key().stream().map(RecordPlans::keyPart).toList();
        List<Field> fields = role.fields().stream()
                .filter(field -> key.stream().noneMatch(part -> part.feature() == field.attribute()))
                .map(RecordPlans::field).toList();
        List<KeyPart.RoleObject> links = role.links().stream()
                .map(link -> new KeyPart.RoleObject(link.feature(), link.role())).toList();
        return new Target.Identified(role.role().name(), role.type(), key, links, fields, Absence.CREATE);
    }

    private Target dated(RoleTarget role) {
        RoleSource effect = role.role();
        return new Target.Dated(effect.name(), role.type(), effect.from(), reference(effect.from(), effect.reference()),
                role.day().orElse(-1), -1, role.fields().stream().map(RecordPlans::field).toList());
    }

    private Target lookedUp(RoleTarget role) {
        RoleSource source = role.role();
        return new Target.LookedUp(source.name(), role.type(), source.from(),
                reference(source.from(), source.reference()), role.day().orElse(-1),
                role.fields().stream().map(RecordPlans::field).toList());
    }

    private EReference reference(String from, String name) {
        if (type.roleClasses().get(from).getEStructuralFeature(name) instanceof EReference reference) {
            return reference;
        }
        throw new IllegalArgumentException("role " + from + " has no reference " + name);
    }

    private static Field field(FieldTarget field) {
        return new Field(field.index(), field.attribute(),
                field.binding().direction() == Direction.STORE ? Treatment.STORE : Treatment.MATCH);
    }

    private static KeyPart keyPart(ImportPlan.KeyPart part) {
        return switch (part) {
        case ImportPlan.KeyPart.FieldValue value -> new KeyPart.SlotValue(value.feature(), value.index());
        case ImportPlan.KeyPart.RoleObject object -> new KeyPart.RoleObject(object.feature(), object.role());
        case ImportPlan.KeyPart.TheDistrict district -> new KeyPart.TheDistrict(district.feature());
        };
    }
}
