package org.caret.exports.internal.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caret.exchange.RecordType.ProcessingMethod;
import org.caret.exports.ExportException;
import org.caret.exports.RememberedRun;
import org.caret.exports.internal.archive.ArchivedIndex;
import org.caret.exports.internal.archive.ArchivedIndex.Entry;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The records that the state is known to hold, by what of their keys lasts. Every posted run is read once; of what the runs
 * say about one record the last word counts. Where a file replaces all that the state holds of a school, only the last run
 * that names the school counts for it.
 */
final class Holdings implements AutoCloseable {

    private static final String REPLACE = "R";
    /** Stands for the school where keys have none: a new file replaces everything then. */
    private static final String EVERYWHERE = "";

    private final StateKeys keys;
    private final SortedRecords sorted;

    private Holdings(StateKeys keys, SortedRecords sorted) {
        this.keys = keys;
        this.sorted = sorted;
    }

    /** @param runs those that count, oldest first */
    static Holdings read(Path database, List<RememberedRun> runs, StateKeys keys, ProcessingMethod method,
            WorkFolder folder) throws ExportException, IOException {
        Map<String, Integer> last = method == ProcessingMethod.REPLACEMENT ? lastRuns(database, runs, keys) : Map.of();
        try (ExternalSorter sorter = folder.sorter()) {
            SortKey sortKey = new SortKey();
            for (int source = 0; source < runs.size(); source++) {
                try (ArchivedIndex index = new ArchivedIndex(database, runs.get(source).runId())) {
                    long record = 0;
                    for (Entry entry = index.next(); entry != null; entry = index.next(), record++) {
                        if (keys.findable(entry.key())
                                && last.getOrDefault(school(keys, entry.key()), source) == source) {
                            sorter.add(
                                    sortKey.clear().text(keys.lasting(entry.key())).raw(source).raw(record)
                                            .toByteArray(),
                                    new Packed().text(entry.key()).text(entry.subject()).text(entry.transaction())
                                            .number(entry.fingerprint()).number(source).number(record)
                                            .toByteArray());
                        }
                    }
                }
            }
            return new Holdings(keys, sorter.finish());
        }
    }

    /** The last run that names a school, for each school. */
    private static Map<String, Integer> lastRuns(Path database, List<RememberedRun> runs, StateKeys keys)
            throws ExportException, IOException {
        Map<String, Integer> last = new HashMap<>();
        for (int source = 0; source < runs.size(); source++) {
            try (ArchivedIndex index = new ArchivedIndex(database, runs.get(source).runId())) {
                for (Entry entry = index.next(); entry != null; entry = index.next()) {
                    last.put(school(keys, entry.key()), source);
                }
            }
        }
        return last;
    }

    private static String school(StateKeys keys, String key) {
        return keys.school(key).orElse(EVERYWHERE);
    }

    /** A walk through the records. */
    Cursor read() throws IOException {
        return new Cursor(sorted.read());
    }

    @Override
    public void close() {
        sorted.close();
    }

    /** Records that share what of their keys lasts, group by group in the order of {@link SortKey#text}. */
    final class Cursor implements AutoCloseable {

        private final SortedReader reader;
        private final SortKey sortKey = new SortKey();
        private boolean more;
        private String lasting = "";
        private Map<String, Held> group = Map.of();

        private Cursor(SortedReader reader) throws IOException {
            this.reader = reader;
            more = reader.next();
        }

        /** Goes to the next group with at least one record; false after the last one. */
        boolean next() throws IOException {
            do {
                if (!more) {
                    return false;
                }
                fold();
            } while (group.isEmpty());
            return true;
        }

        private void fold() throws IOException {
            Map<String, Held> records = new LinkedHashMap<>();
            String first = null;
            while (more) {
                Packed.Reader packed = Packed.Reader.of(reader);
                String key = packed.text();
                String itsLasting = keys.lasting(key);
                if (first != null && !first.equals(itsLasting)) {
                    break;
                }
                first = itsLasting;
                apply(key, packed, records);
                more = reader.next();
            }
            lasting = first == null ? "" : first;
            group = records;
        }

        private static void apply(String key, Packed.Reader packed, Map<String, Held> records) throws IOException {
            String subject = packed.text();
            String transaction = packed.text();
            Held held = new Held(key, subject, packed.number(), (int) packed.number(), packed.number());
            switch (transaction) {
            case ArchivedIndex.DELETE -> records.remove(key);
            case REPLACE -> {
                records.clear();
                records.put(key, held);
            }
            default -> records.put(key, held);
            }
        }

        /** What the keys of the group have in common. */
        byte[] sortKey() {
            return sortKey.clear().text(lasting).toByteArray();
        }

        Collection<Held> records() {
            return new ArrayList<>(group.values());
        }

        @Nullable
        Held find(String key) {
            return group.get(key);
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
