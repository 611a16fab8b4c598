package org.caret.store.derby.internal.query;

/** Finds the places of ids in a list of them. */
final class IdPlaces {

    /** Place of an id that is not in the list. */
    static final int NONE = -1;

    private final LongList ids;
    /** One more than a place, or 0. Its length is a power of two. */
    private final int[] table;

    IdPlaces(LongList ids) {
        this.ids = ids;
        this.table = new int[Integer.highestOneBit(Math.max(1, ids.size())) * 4];
        for (int place = 0; place < ids.size(); place++) {
            table[slot(ids.get(place))] = place + 1;
        }
    }

    int of(long id) {
        return table[slot(id)] - 1;
    }

    private int slot(long id) {
        long mixed = id * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & table.length - 1;
        while (table[at] != 0 && ids.get(table[at] - 1) != id) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }
}
