package org.caret.store.derby.internal.query;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.caret.store.BrowseQuery.Direction;
import org.caret.store.BrowseQuery.Sort;

/**
 * Sorts the rows of a list. What a row is sorted by is one number, to which each step adds the place of its value in the order
 * of that step; so numbers are sorted and no objects.
 */
final class ListOrder {

    /** Bits of a number that is not negative. */
    private static final int MOST_BITS = Long.SIZE - 1;

    private final ListRows rows;
    /** The rows that are sorted, by id. */
    private final int[] sorted;
    private final long[] keys;
    /** Bits of the keys that are in use. */
    private int bits;

    /** @param wanted which rows are sorted */
    ListOrder(ListRows rows, IntPredicate wanted) {
        this.rows = rows;
        this.sorted = byId(IntStream.range(0, rows.count()).filter(wanted).toArray());
        this.keys = new long[sorted.length];
    }

    /** Sorts further by a column, where what was added before is the same. */
    void add(Sort step) {
        CodedColumn column = rows.column(step.path());
        int[] places = column.places();
        int[] objects = rows.places(step.path());
        boolean descending = step.direction() == Direction.DESCENDING;
        // Missing values are the last, and the first of a descending order.
        int last = places.length;
        int width = bitsFor(last);
        if (bits + width > MOST_BITS) {
            shorten();
        }
        for (int i = 0; i < sorted.length; i++) {
            int object = objects[sorted[i]];
            int code = object == IdPlaces.NONE ? CodedColumn.MISSING : column.code(object);
            int place = code == CodedColumn.MISSING ? last : places[code];
            keys[i] = keys[i] << width | (descending ? last - place : place);
        }
        bits += width;
    }

    /** The ids of the rows in their order. To be called once, at the end. */
    long[] ids() {
        int width = bitsFor(sorted.length);
        if (bits + width > MOST_BITS) {
            shorten();
        }
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keys[i] << width | i;
        }
        Arrays.parallelSort(keys);
        long mask = (1L << width) - 1;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = rows.ids().get(sorted[(int) (keys[i] & mask)]);
        }
        return keys;
    }

    /** Puts the place among all keys in place of each: fewer bits, as many as there are rows at the most. */
    private void shorten() {
        long[] different = Arrays.stream(keys).parallel().sorted().distinct().toArray();
        Arrays.parallelSetAll(keys, i -> Arrays.binarySearch(different, keys[i]));
        bits = bitsFor(different.length);
    }

    private static int bitsFor(int most) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(most);
    }

    /** Objects lie in the order of their ids, but for the few that were put into the gaps that others have left. */
    private int[] byId(int[] places) {
        LongList ids = rows.ids();
        for (int i = 1; i < places.length; i++) {
            if (ids.get(places[i - 1]) > ids.get(places[i])) {
                return IntStream.of(places).boxed().sorted((a, b) -> Long.compare(ids.get(a), ids.get(b)))
                        .mapToInt(Integer::intValue).toArray();
            }
        }
        return places;
    }
}
