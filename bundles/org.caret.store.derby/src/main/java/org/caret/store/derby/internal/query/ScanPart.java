package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.util.List;

import org.caret.store.derby.internal.schema.Column;
import org.caret.store.internal.query.RowBytes;
import org.caret.store.internal.query.RowLayout;
import org.caret.store.internal.query.RowTest;
import org.caret.store.internal.query.RowView;
import org.caret.store.internal.query.Slot;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;

/** Takes the rows and slots of one role out of the rows of a scan. Belongs to one scan. */
final class ScanPart {

    private final RowTest test;
    private final int key;
    private final int[] places;
    private final RowBytes row = new RowBytes();
    private final SortKey sortKey = new SortKey();

    /**
     * @param main role to which the slots of the scan belong by name
     * @param slots of the rows of the scan
     */
    ScanPart(ScannedRole role, ScannedRole main, List<Slot> slots) {
        RowLayout layout = new RowLayout(slots);
        int owner = main.role().index();
        test = RowTest.of(role.wanted(), path -> layout.slot(owner, role.role().feature(path.attribute())), layout);
        places = role.slots().stream().mapToInt(slot -> layout.slot(owner, slot.feature())).toArray();
        key = role == main ? -1
                : role.key().map(Column::feature).map(feature -> layout.slot(owner, feature))
                        .orElseGet(() -> layout.idSlot(owner));
    }

    boolean wants(RowView scanned) {
        return test.holds(scanned);
    }

    /** Adds a row of the scan to those of a role that is not the main one, if it is one of them. */
    void take(RowView scanned, ExternalSorter sorter) throws IOException {
        if (!test.holds(scanned)) {
            return;
        }
        row.clear();
        for (int place : places) {
            int begin = scanned.offset(place);
            row.append(scanned.array(), begin, scanned.offset(place + 1) - begin);
        }
        sortKey.clear().raw(scanned.missing(key) ? 0 : scanned.number(key));
        sorter.add(sortKey.array(), sortKey.length(), row.array(), row.length());
    }
}
