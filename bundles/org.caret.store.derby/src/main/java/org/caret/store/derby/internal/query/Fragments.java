package org.caret.store.derby.internal.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.QueryPlan;
import org.caret.store.internal.query.RowLayout;
import org.caret.store.internal.query.Slot;
import org.eclipse.emf.ecore.EReference;

/**
 * Which slots each role brings into a row: its id, what is needed to reach other roles from it, what tells whether it is in
 * effect or the first one, and then what was asked for. What joins read stands first, because a row is decoded from its beginning.
 */
final class Fragments {

    private final List<List<Slot>> byRole = new ArrayList<>();

    Fragments(QueryPlan plan) {
        for (PlannedRole role : plan.roles()) {
            Set<Slot> slots = new LinkedHashSet<>();
            slots.add(new Slot(role.index(), Objects.requireNonNull(role.type().getEStructuralFeature("id"))));
            if (role.validity() != null) {
                slots.add(new Slot(role.index(), role.validity().start()));
                slots.add(new Slot(role.index(), role.validity().end()));
            }
            if (role.role() instanceof Role.First first) {
                slots.add(new Slot(role.index(), role.feature(first.by())));
            }
            plan.roles().forEach(other -> addReach(slots, role, other, plan));
            plan.paths().stream().filter(path -> path.role() == role.index())
                    .forEach(path -> slots.add(new Slot(role.index(), path.attribute())));
            byRole.add(List.copyOf(slots));
        }
    }

    List<Slot> of(int role) {
        return byRole.get(role);
    }

    /** The layout of rows that have these roles one after the other. */
    RowLayout layout(List<Integer> roles) {
        return new RowLayout(roles.stream().flatMap(role -> of(role).stream()).toList());
    }

    private static void addReach(Set<Slot> slots, PlannedRole role, PlannedRole other, QueryPlan plan) {
        EReference reference = other.reference();
        if (other.role() instanceof Role.One && other.from() == role.index() && reference != null) {
            slots.add(new Slot(role.index(), reference));
        }
        RolePath day = other.role() instanceof Role.InEffect inEffect ? inEffect.day() : null;
        if (day != null && plan.path(day).role() == role.index()) {
            slots.add(new Slot(role.index(), plan.path(day).attribute()));
        }
    }
}
