package org.caret.store.derby.internal.query;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.caret.store.sort.SortKey;

/**
 * A value of a column among the others of it, by its sort key. The first bytes decide most comparisons, so they stand apart.
 *
 * @param prefix the first eight bytes of the key, as a number without a sign
 * @param rest the bytes after them
 * @param code number of the value in its column
 */
record ValueOrder(long prefix, byte[] rest, int code) implements Comparable<ValueOrder> {

    private static final byte[] NOTHING = new byte[0];

    static ValueOrder of(SortKey key, int code) {
        if (key.length() >= Long.BYTES) {
            return new ValueOrder(ByteBuffer.wrap(key.array()).getLong(),
                    Arrays.copyOfRange(key.array(), Long.BYTES, key.length()), code);
        }
        return new ValueOrder(ByteBuffer.wrap(Arrays.copyOf(key.toByteArray(), Long.BYTES)).getLong(), NOTHING, code);
    }

    @Override
    public int compareTo(ValueOrder other) {
        int byPrefix = Long.compareUnsigned(prefix, other.prefix);
        return byPrefix != 0 ? byPrefix : Arrays.compareUnsigned(rest, other.rest);
    }

    boolean sameAs(ValueOrder other) {
        return compareTo(other) == 0;
    }
}
