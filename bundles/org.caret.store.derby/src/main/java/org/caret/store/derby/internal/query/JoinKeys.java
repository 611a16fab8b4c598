package org.caret.store.derby.internal.query;

import java.nio.ByteBuffer;

import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedReader;

/** Join keys as keys of sorted records: see {@link SortKey#raw}. */
final class JoinKeys {

    private JoinKeys() {
    }

    static long read(SortedReader reader) {
        return ByteBuffer.wrap(reader.array()).getLong(reader.keyOffset()) ^ Long.MIN_VALUE;
    }
}
