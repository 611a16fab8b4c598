package org.caret.exports.internal.sets;

import java.io.IOException;

import org.caret.exports.internal.archive.Fingerprint;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedRecords;

/**
 * The records that a run would write if it were a plain one, in the order of the file, and once more, without their fields,
 * in the order of their keys.
 */
public final class Spool implements AutoCloseable {

    private final StateKeys keys;
    private final ExternalSorter records;
    private final ExternalSorter byKey;
    /** Keys of everything the data have, sent or not. */
    private final ExternalSorter present;
    private final SortKey sortKey = new SortKey();
    private long count;

    Spool(StateKeys keys, WorkFolder folder) {
        this.keys = keys;
        records = folder.sorter();
        byKey = folder.sorter();
        present = folder.sorter();
    }

    /** Takes the next record of the file. */
    public void add(String subject, String name, String[] fields) throws IOException {
        String key = keys.key(fields);
        records.add(sortKey.clear().raw(count).toByteArray(),
                new Packed().text(subject).text(name).texts(fields).toByteArray());
        if (keys.findable(key)) {
            byKey.add(sortKey.clear().text(keys.lasting(key)).raw(count).toByteArray(),
                    new Packed().number(count).text(key).number(Fingerprint.of(fields)).toByteArray());
        }
        count++;
        present(fields);
    }

    /** Notes a record that the data have, although the file does not. */
    public void present(String[] fields) throws IOException {
        present.add(sortKey.clear().text(keys.key(fields)).toByteArray(), new byte[0]);
    }

    SortedRecords records() throws IOException {
        return records.finish();
    }

    SortedRecords byKey() throws IOException {
        return byKey.finish();
    }

    SortedRecords presentKeys() throws IOException {
        return present.finish();
    }

    @Override
    public void close() throws IOException {
        records.close();
        byKey.close();
        present.close();
    }
}
