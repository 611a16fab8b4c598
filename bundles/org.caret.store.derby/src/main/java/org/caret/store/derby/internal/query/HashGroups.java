package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;

/** All objects of a small role in memory, to be found in any order. */
final class HashGroups implements Groups {

    private static final Group NONE = new Group();

    private final Map<Long, Group> groups = new HashMap<>();

    /** @param records read and closed here */
    HashGroups(SortedRecords records) throws IOException {
        try (records; SortedReader reader = records.read()) {
            while (reader.next()) {
                groups.computeIfAbsent(JoinKeys.read(reader), key -> new Group()).add(reader.array(),
                        reader.payloadOffset(), reader.payloadLength());
            }
        }
        groups.values().forEach(Group::trim);
    }

    @Override
    public Group find(long key) {
        return groups.getOrDefault(key, NONE);
    }

    @Override
    public void close() {
        // Nothing but memory is held.
    }
}
