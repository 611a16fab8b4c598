package org.caret.store.derby.internal.query;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Numbers in the order they come, eight bytes each. */
final class LongList {

    private static final int FIRST_SIZE = 1024;

    private long[] values = new long[FIRST_SIZE];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    long get(int place) {
        return values[place];
    }

    int size() {
        return size;
    }

    /** Sorts the numbers from a place on. */
    void sortFrom(int place) {
        Arrays.sort(values, place, size);
    }

    /** Each number once. */
    LongStream distinct() {
        return Arrays.stream(values, 0, size).distinct();
    }

    long[] first(int count) {
        return Arrays.copyOf(values, count);
    }
}
