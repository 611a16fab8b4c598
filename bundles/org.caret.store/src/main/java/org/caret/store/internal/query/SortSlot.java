package org.caret.store.internal.query;

import org.caret.store.sort.SortKey;

/** A slot of encoded rows by whose value they are sorted. */
public record SortSlot(int slot, ValueKind kind) {

    public static SortSlot of(PlannedPath path, RowLayout layout) {
        return new SortSlot(layout.slot(path), path.kind());
    }

    /** Adds the value of a row to a key, where a missing one stands before all others. */
    public void addTo(SortKey key, RowView row) {
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
