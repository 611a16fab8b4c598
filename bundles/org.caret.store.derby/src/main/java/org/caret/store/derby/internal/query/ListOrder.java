package org.caret.store.derby.internal.query;

import java.util.List;

import org.caret.store.BrowseQuery.Direction;
import org.caret.store.BrowseQuery.Sort;
import org.caret.store.internal.query.QueryPlan;
import org.caret.store.internal.query.RowLayout;
import org.caret.store.internal.query.RowView;
import org.caret.store.internal.query.SortSlot;
import org.caret.store.internal.query.ValueKind;
import org.caret.store.sort.SortKey;

/** Makes the sort keys of a list's rows: each value in its direction, and then the root's id. */
final class ListOrder {

    private final SortKey key = new SortKey();
    private final List<Sort> sort;
    private final SortSlot[] slots;
    private final int idSlot;

    ListOrder(List<Sort> sort, QueryPlan plan, RowLayout layout) {
        this.sort = sort;
        this.slots = sort.stream().map(step -> SortSlot.of(plan.path(step.path()), layout)).toArray(SortSlot[]::new);
        this.idSlot = layout.idSlot(0);
    }

    /** Id of the row's root. */
    long id(RowView row) {
        return row.number(idSlot);
    }

    /** The key of a row, valid until the next call. */
    SortKey key(RowView row) {
        key.clear();
        for (int i = 0; i < slots.length; i++) {
            int begin = key.length();
            boolean missing = row.missing(slots[i].slot());
            add(row, slots[i]);
            // A key puts missing values first, a list last.
            if (missing != (sort.get(i).direction() == Direction.DESCENDING)) {
                key.reverseFrom(begin);
            }
        }
        return key.raw(id(row));
    }

    /** Blanks at the end of a text do not count. */
    private void add(RowView row, SortSlot by) {
        int slot = by.slot();
        if (by.kind() == ValueKind.TEXT && !row.missing(slot)) {
            key.text(row.array(), row.begin(slot), endOfText(row.array(), row.begin(slot), row.end(slot)));
        } else {
            by.addTo(key, row);
        }
    }

    private static int endOfText(byte[] utf8, int begin, int end) {
        int last = end;
        while (last > begin && utf8[last - 1] == ' ') {
            last--;
        }
        return last;
    }
}
