package org.caret.store.internal.query;

import java.util.HashMap;
import java.util.Map;

import org.caret.store.PathNotAskedForException;
import org.caret.store.RolePath;

/** What the rows of one cursor share: which paths may be read, and in which slots they and the ids lie. */
final class RowAccess {

    private final RowLayout layout;
    private final Map<RolePath, Integer> slots = new HashMap<>();
    private final Map<String, Integer> idSlots = new HashMap<>();

    RowAccess(QueryPlan plan, RowLayout layout) {
        this.layout = layout;
        plan.readable().forEach(path -> slots.put(path, layout.slot(plan.path(path))));
        plan.roles().forEach(role -> idSlots.put(role.name(), layout.idSlot(role.index())));
    }

    int slot(RolePath path) {
        Integer slot = slots.get(path);
        if (slot == null) {
            throw new PathNotAskedForException(path);
        }
        return slot;
    }

    int idSlot(String role) {
        Integer slot = idSlots.get(role);
        if (slot == null) {
            throw new IllegalArgumentException("the query has no role " + role);
        }
        return slot;
    }

    ValueKind kind(int slot) {
        return layout.kind(slot);
    }

    /** Refuses to read a value as something it is not. */
    void expect(int slot, ValueKind kind) {
        if (layout.kind(slot) != kind) {
            throw new ClassCastException(
                    "the value in slot " + slot + " is a " + layout.kind(slot) + ", not a " + kind);
        }
    }
}
