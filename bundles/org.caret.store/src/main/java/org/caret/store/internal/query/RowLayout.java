package org.caret.store.internal.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Which value lies in which slot of an encoded row. The slots of a role follow each other, its id first. */
public final class RowLayout {

    private final List<Slot> slots;
    private final ValueKind[] kinds;
    private final Map<Slot, Integer> places = new HashMap<>();
    private final Map<Integer, Integer> idSlots = new HashMap<>();

    public RowLayout(List<Slot> slots) {
        this.slots = List.copyOf(slots);
        this.kinds = slots.stream().map(Slot::kind).toArray(ValueKind[]::new);
        for (int i = 0; i < slots.size(); i++) {
            places.putIfAbsent(slots.get(i), i);
            if (slots.get(i).isId()) {
                idSlots.put(slots.get(i).role(), i);
            }
        }
    }

    public int size() {
        return slots.size();
    }

    public ValueKind kind(int slot) {
        return kinds[slot];
    }

    /** Where the id of a role's object lies; a missing one says that the role is absent. */
    public int idSlot(int role) {
        Integer slot = idSlots.get(role);
        if (slot == null) {
            throw new IllegalArgumentException("the row lacks role " + role);
        }
        return slot;
    }

    public int slot(int role, EStructuralFeature feature) {
        Integer slot = places.get(new Slot(role, feature));
        if (slot == null) {
            throw new IllegalArgumentException("the row lacks " + feature.getName() + " of role " + role);
        }
        return slot;
    }

    public int slot(PlannedPath path) {
        return slot(path.role(), path.attribute());
    }

    /** Whether rows of this layout hold every one of the paths. */
    public boolean covers(Collection<PlannedPath> paths) {
        return paths.stream().allMatch(path -> places.containsKey(new Slot(path.role(), path.attribute())));
    }
}
