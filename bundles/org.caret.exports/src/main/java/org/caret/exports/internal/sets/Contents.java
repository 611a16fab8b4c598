package org.caret.exports.internal.sets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exports.RememberedRun;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;

/** Everything that may be sent, by subject: what is to be deleted, then the records of the data in the order of the file. */
final class Contents implements AutoCloseable {

    private static final long GONE = 0;
    private static final long THERE = 1;

    private final StateKeys keys;
    private final List<RememberedRun> runs;
    private final ExternalSorter sorter;
    private final SortKey sortKey = new SortKey();
    private long count;

    Contents(StateKeys keys, List<RememberedRun> runs, WorkFolder folder) {
        this.keys = keys;
        this.runs = runs;
        sorter = folder.sorter();
    }

    /** Takes a record that is to be deleted, under the name that findings give it. */
    void addGone(DeletedLines.Line line, String name) throws IOException {
        sorter.add(sortKey.clear().text(line.subject()).raw(GONE).raw(count++).toByteArray(),
                new Packed().text(line.subject()).text(name).text(Verdict.UNCHANGED.name()).number(line.source())
                        .texts(line.fields()).toByteArray());
    }

    /**
     * Takes all records of a run.
     *
     * @param verdicts by place in the file; a record without one is new
     */
    void addAll(SortedRecords records, SortedRecords verdicts) throws IOException {
        try (SortedReader record = records.read(); SortedReader verdict = verdicts.read()) {
            boolean judged = verdict.next();
            while (record.next()) {
                String known = Verdict.NEW.name();
                if (judged && verdict.compareKey(record) == 0) {
                    known = Packed.Reader.of(verdict).text();
                    judged = verdict.next();
                }
                add(Packed.Reader.of(record), known);
            }
        }
    }

    private void add(Packed.Reader record, String verdict) throws IOException {
        String subject = record.text();
        String name = record.text();
        sorter.add(sortKey.clear().text(subject).raw(THERE).raw(count++).toByteArray(),
                new Packed().text(subject).text(name).text(verdict).number(-1).texts(record.texts()).toByteArray());
    }

    SortedRecords finish() throws IOException {
        return sorter.finish();
    }

    /** Reads a subject's items from where a reader stands; the reader then stands on the next subject or has ended. */
    final class Groups implements AutoCloseable {

        private final SortedReader reader;
        private boolean more;

        Groups(SortedRecords sorted) throws IOException {
            reader = sorted.read();
            more = reader.next();
        }

        /** The items of the next subject; empty after the last one. Records without a subject stand alone. */
        List<Item> next() throws IOException {
            List<Item> group = new ArrayList<>();
            while (more) {
                Item item = item(Packed.Reader.of(reader));
                if (!group.isEmpty()
                        && (item.subject().isEmpty() || !item.subject().equals(group.get(0).subject()))) {
                    break;
                }
                group.add(item);
                more = reader.next();
            }
            return group;
        }

        private Item item(Packed.Reader packed) throws IOException {
            String subject = packed.text();
            String name = packed.text();
            Verdict verdict = Verdict.valueOf(packed.text());
            long source = packed.number();
            String[] fields = packed.texts();
            return new Item(subject, name, keys.key(fields), fields, verdict,
                    source < 0 ? Optional.empty() : Optional.of(runs.get((int) source)));
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    @Override
    public void close() throws IOException {
        sorter.close();
    }
}
