package org.caret.store.derby.internal.query;

import java.io.IOException;

import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;

/**
 * Finds the objects of a large role by walking along their sorted keys, so it must be asked for ascending keys; the same
 * key may be asked for again. Only one group is in memory.
 */
final class MergeGroups implements Groups {

    private final SortedRecords records;
    private final SortedReader reader;
    private final Group group = new Group();
    private long groupKey;
    private long readerKey;
    private boolean more;
    private boolean started;

    MergeGroups(SortedRecords records) throws IOException {
        this.records = records;
        this.reader = records.read();
    }

    @Override
    public Group find(long key) throws IOException {
        if (started && key == groupKey) {
            return group;
        }
        if (!started) {
            started = true;
            advance();
        }
        while (more && readerKey < key) {
            advance();
        }
        group.clear();
        groupKey = key;
        while (more && readerKey == key) {
            group.add(reader.array(), reader.payloadOffset(), reader.payloadLength());
            advance();
        }
        return group;
    }

    @Override
    public void close() throws IOException {
        try (records) {
            reader.close();
        }
    }

    private void advance() throws IOException {
        more = reader.next();
        if (more) {
            readerKey = JoinKeys.read(reader);
        }
    }
}
