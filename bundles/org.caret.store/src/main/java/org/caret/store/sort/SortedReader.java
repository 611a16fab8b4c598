package org.caret.store.sort;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;

/**
 * Reads records in key order, once. Belongs to one thread. The positions refer to {@link #array} and hold until the next
 * call of {@link #next}; they spare those who read millions of records two arrays each.
 *
 * @noimplement
 */
public sealed interface SortedReader extends Closeable permits ArenaReader, RunReader, MergingReader {

    /** Goes to the next record; false after the last one. */
    boolean next() throws IOException;

    /** The array in which the record lies; not to be changed. */
    byte[] array();

    int keyOffset();

    int keyLength();

    /** The payload follows its key. */
    default int payloadOffset() {
        return keyOffset() + keyLength();
    }

    int payloadLength();

    /** The key in an array of its own. */
    default byte[] key() {
        return Arrays.copyOfRange(array(), keyOffset(), keyOffset() + keyLength());
    }

    /** The payload in an array of its own. */
    default byte[] payload() {
        return Arrays.copyOfRange(array(), payloadOffset(), payloadOffset() + payloadLength());
    }

    /** Compares the keys of two readers' records. */
    default int compareKey(SortedReader other) {
        return ExternalSorter.compare(array(), keyOffset(), keyLength(), other.array(), other.keyOffset(),
                other.keyLength());
    }

    /** Compares the record's key with another one. */
    default int compareKey(byte[] key) {
        return ExternalSorter.compare(array(), keyOffset(), keyLength(), key, 0, key.length);
    }
}
