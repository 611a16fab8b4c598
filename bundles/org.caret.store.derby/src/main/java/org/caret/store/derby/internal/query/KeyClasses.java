package org.caret.store.derby.internal.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caret.store.Role;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.QueryPlan;
import org.caret.store.internal.query.Slot;

/**
 * Slots that hold the same id wherever both hold one: a reference and the id of the object it points to. Rows in the order of
 * one of them are in the order of the others too, so that several roles are joined after one sort.
 */
final class KeyClasses {

    private final QueryPlan plan;
    private final Map<Slot, Slot> representative = new HashMap<>();

    KeyClasses(QueryPlan plan) {
        this.plan = plan;
        for (PlannedRole role : plan.roles()) {
            if (role.role() instanceof Role.One) {
                representative.put(id(role.index()), of(joinSlot(role)));
            }
        }
    }

    /** The slot of the role it is reached from by whose value a role is joined. */
    Slot joinSlot(PlannedRole role) {
        return role.role() instanceof Role.One ? new Slot(role.from(), Objects.requireNonNull(role.reference()))
                : id(role.from());
    }

    /** The one of the slot's class that comes first in every row; the slot itself where it has no class. */
    Slot of(Slot slot) {
        return representative.getOrDefault(slot, slot);
    }

    /** The slot of the root by which most of the other roles can be joined. */
    Slot bestOfRoot() {
        Map<Slot, Integer> uses = new HashMap<>();
        List<PlannedRole> others = plan.roles().subList(1, plan.roles().size());
        others.forEach(role -> uses.merge(of(joinSlot(role)), 1, Integer::sum));
        Slot best = id(0);
        for (PlannedRole role : others) {
            Slot slot = of(joinSlot(role));
            if (slot.role() == 0 && uses.getOrDefault(slot, 0) > uses.getOrDefault(best, 0)) {
                best = slot;
            }
        }
        return best;
    }

    private Slot id(int role) {
        return new Slot(role, Objects.requireNonNull(plan.roles().get(role).type().getEStructuralFeature("id")));
    }
}
