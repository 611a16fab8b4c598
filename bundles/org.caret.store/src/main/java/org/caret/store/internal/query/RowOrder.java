package org.caret.store.internal.query;

import java.util.List;

import org.caret.store.sort.SortKey;

/** Makes the sort key of encoded rows: the values that order them, and then the ids of the roles. */
public final class RowOrder {

    private final SortKey key = new SortKey();
    private final int[] slots;
    private final ValueKind[] kinds;
    private final int[] idSlots;

    public RowOrder(QueryPlan plan, RowLayout layout) {
        List<PlannedPath> order = plan.query().order().stream().map(plan::path).toList();
        this.slots = order.stream().mapToInt(layout::slot).toArray();
        this.kinds = order.stream().map(PlannedPath::kind).toArray(ValueKind[]::new);
        this.idSlots = plan.roles().stream().mapToInt(role -> layout.idSlot(role.index())).toArray();
    }

    /** The key of a row, valid until the next call. */
    public SortKey key(RowView row) {
        key.clear();
        for (int i = 0; i < slots.length; i++) {
            add(row, slots[i], kinds[i]);
        }
        for (int slot : idSlots) {
            key.raw(row.missing(slot) ? 0 : row.number(slot));
        }
        return key;
    }

    private void add(RowView row, int slot, ValueKind kind) {
        if (row.missing(slot)) {
            key.missing();
            return;
        }
        switch (kind) {
        case TEXT -> key.text(row.array(), row.begin(slot), row.end(slot));
        case DATE, INTEGER, LONG -> key.number(row.number(slot));
        case BOOLEAN, DECIMAL, INSTANT -> key.value(row.value(slot, kind));
        }
    }
}
