package org.caret.store.internal.query;

import org.caret.store.sort.SortKey;

/** Makes the sort key of encoded rows: the values that order them, and then the ids of the roles. */
public final class RowOrder {

    private final SortKey key = new SortKey();
    private final SortSlot[] slots;
    private final int[] idSlots;

    public RowOrder(QueryPlan plan, RowLayout layout) {
        this.slots = plan.query().order().stream().map(path -> SortSlot.of(plan.path(path), layout))
                .toArray(SortSlot[]::new);
        this.idSlots = plan.roles().stream().mapToInt(role -> layout.idSlot(role.index())).toArray();
    }

    /** The key of a row, valid until the next call. */
    public SortKey key(RowView row) {
        key.clear();
        for (SortSlot slot : slots) {
            slot.addTo(key, row);
        }
        for (int slot : idSlots) {
            key.raw(row.missing(slot) ? 0 : row.number(slot));
        }
        return key;
    }
}
