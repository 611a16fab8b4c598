package org.caret.compare.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.caret.compare.internal.SideRecord.Local;
import org.caret.compare.internal.SideRecord.State;
import org.caret.exports.SelectedRecord.Standing;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedRecords;

/** Sorts the records of one side by the key of the record type, outside of memory where there are many. */
final class KeySort implements AutoCloseable {

    private static final int ARENA_BYTES = 24 << 20;

    private final ComparedFields fields;
    private final ExternalSorter sorter;
    private final SortKey key = new SortKey();
    private final TextRecord payload = new TextRecord();
    private long alone;

    KeySort(ComparedFields fields, Path folder) {
        this.fields = fields;
        this.sorter = new ExternalSorter(folder, ARENA_BYTES);
    }

    void add(State record) throws IOException {
        key(record.fields(), 0);
        record.write(payload.clear());
        add();
    }

    /**
     * A record whose key lacks the state's number of a person is a key of its own: two such records have nothing in common.
     * One that is held back as well is nobody's partner.
     */
    void add(Local record) throws IOException {
        boolean partial = fields.missingIdentifier(record.fields()).isPresent();
        if (partial && record.standing() == Standing.HELD_BACK) {
            return;
        }
        key(record.fields(), partial ? ++alone : 0);
        record.write(payload.clear());
        add();
    }

    private void key(String[] record, long number) {
        key.clear();
        for (String text : fields.key(record)) {
            key.text(text);
        }
        key.raw(number);
    }

    private void add() throws IOException {
        sorter.add(key.array(), key.length(), payload.array(), payload.size());
    }

    SortedRecords finish() throws IOException {
        return sorter.finish();
    }

    @Override
    public void close() throws IOException {
        sorter.close();
    }
}
