package org.caret.store.derby.internal.query;

import java.util.Arrays;

/** Encoded objects that share a key, one after the other in one array. */
final class Group {

    private byte[] bytes = new byte[1024];
    private int[] offsets = new int[8];
    private int size;

    void clear() {
        size = 0;
    }

    void add(byte[] from, int offset, int length) {
        int begin = offsets[size];
        if (bytes.length - begin < length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, begin + length));
        }
        if (offsets.length == size + 1) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        System.arraycopy(from, offset, bytes, begin, length);
        offsets[++size] = begin + length;
    }

    int size() {
        return size;
    }

    byte[] array() {
        return bytes;
    }

    int offset(int index) {
        return offsets[index];
    }

    int length(int index) {
        return offsets[index + 1] - offsets[index];
    }

    /** Gives back what was reserved and is not needed. */
    void trim() {
        bytes = Arrays.copyOf(bytes, offsets[size]);
        offsets = Arrays.copyOf(offsets, size + 1);
    }
}
