package org.caret.store.derby.internal.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;
import org.eclipse.jdt.annotation.Nullable;

/** Sorts short lists of whole numbers, each with some bytes behind it. Takes no memory until the first is added. */
final class LongKeys implements AutoCloseable {

    private static final int ARENA = 8 << 20;
    private static final byte[] NOTHING = new byte[0];

    private final Path folder;
    private final SortKey key = new SortKey();
    private @Nullable ExternalSorter sorter;
    private @Nullable SortedRecords sorted;

    LongKeys(Path folder) {
        this.folder = folder;
    }

    void add(long... numbers) throws IOException {
        add(NOTHING, 0, numbers);
    }

    void add(byte[] payload, int length, long... numbers) throws IOException {
        ExternalSorter current = sorter;
        if (current == null) {
            current = new ExternalSorter(folder, ARENA);
            sorter = current;
        }
        key.clear();
        for (long number : numbers) {
            key.raw(number);
        }
        current.add(key.array(), key.length(), payload, length);
    }

    /** Ends adding. Null where nothing was added. */
    @Nullable
    SortedReader read() throws IOException {
        ExternalSorter current = sorter;
        if (current == null) {
            return null;
        }
        SortedRecords records = current.finish();
        sorted = records;
        return records.read();
    }

    /** One number of the record on which a reader stands. */
    static long number(SortedReader reader, int place) {
        return ByteBuffer.wrap(reader.array()).getLong(reader.keyOffset() + place * Long.BYTES) ^ Long.MIN_VALUE;
    }

    @Override
    public void close() throws IOException {
        SortedRecords records = sorted;
        if (records != null) {
            records.close();
        }
        ExternalSorter current = sorter;
        if (current != null) {
            current.close();
        }
    }
}
