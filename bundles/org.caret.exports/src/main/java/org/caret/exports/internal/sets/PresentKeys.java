package org.caret.exports.internal.sets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;

/** Sorted lists of keys, walked through beside keys that come in the same order. */
final class PresentKeys implements AutoCloseable {

    private final List<Walk> walks = new ArrayList<>();

    /** A list and whether its reader stands on a key. */
    private static final class Walk {

        private final SortedReader reader;
        private boolean more;

        Walk(SortedReader reader) throws IOException {
            this.reader = reader;
            more = reader.next();
        }

        boolean contains(byte[] key) throws IOException {
            while (more && reader.compareKey(key) < 0) {
                more = reader.next();
            }
            return more && reader.compareKey(key) == 0;
        }
    }

    PresentKeys(List<SortedRecords> lists) throws IOException {
        try {
            for (SortedRecords list : lists) {
                walks.add(new Walk(list.read()));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Whether one of the lists has a key; keys are to be asked for in ascending order. */
    boolean contain(byte[] key) throws IOException {
        boolean found = false;
        for (Walk walk : walks) {
            found |= walk.contains(key);
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        for (Walk walk : walks) {
            walk.reader.close();
        }
    }
}
