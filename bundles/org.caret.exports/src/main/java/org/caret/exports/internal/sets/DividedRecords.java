package org.caret.exports.internal.sets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.caret.exchange.Finding;
import org.caret.exports.LeftOutReason;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;
import org.eclipse.jdt.annotation.Nullable;

/** The records of a set in the order in which they are written: file by file, in each by subject. */
public final class DividedRecords implements AutoCloseable {

    private final SortedSet<String> files;
    private final SortedRecords sorted;
    private final SortedReader reader;

    private DividedRecords(SortedSet<String> files, SortedRecords sorted) throws IOException {
        this.files = files;
        this.sorted = sorted;
        reader = sorted.read();
    }

    /**
     * A record to be written.
     *
     * @param file the file it goes to, as {@link SetNames} takes it
     * @param key identifies it at the state
     * @param name how findings name it
     * @param added whether the state does not hold it yet
     * @param transaction type that it says: blank, {@code D} or {@code R}
     * @param values its fields with a blank transaction type, of which its fingerprint is made
     * @param fields its fields as they are written
     */
    public record Divided(String file, String subject, String key, String name, boolean added, String transaction,
            String[] values, String[] fields) {
    }

    /** Where goes what is said about records on the way. */
    public interface Report {

        /** A record that the run selected, or that was to be deleted, and that is not sent. */
        void leaveOut(String name, boolean selected, LeftOutReason reason) throws IOException;

        void report(Finding finding) throws IOException;

        /** A record that the run selected and that the state holds already; asked for each, so that it can cancel. */
        void unchanged() throws IOException;

        /** A record that is sent although the run did not select it: one to be deleted. */
        void deleted() throws IOException;
    }

    /** Divides everything; the plan must have been compared. */
    public static DividedRecords divide(SetPlan plan, Report report) throws IOException {
        Divider divider = plan.divider();
        try (Contents contents = plan.contents();
                SortedRecords all = contents.finish();
                ExternalSorter sorter = plan.folder().sorter();
                Contents.Groups groups = contents.new Groups(all)) {
            Sorting sorting = new Sorting(plan.keys(), sorter, report);
            for (List<Item> group = groups.next(); !group.isEmpty(); group = groups.next()) {
                sorting.begin(group);
                divider.divide(group, sorting);
                sorting.end();
            }
            return new DividedRecords(sorting.files, sorter.finish());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Puts the decisions about one subject after the other where they belong. */
    private static final class Sorting implements Divider.Decisions {

        private final StateKeys keys;
        private final ExternalSorter sorter;
        private final Report report;
        private final SortedSet<String> files = new TreeSet<>();
        private final SortKey sortKey = new SortKey();
        private long count;
        private long undecided;

        Sorting(StateKeys keys, ExternalSorter sorter, Report report) {
            this.keys = keys;
            this.sorter = sorter;
            this.report = report;
        }

        void begin(List<Item> group) {
            undecided = group.stream().filter(item -> !item.gone()).count();
        }

        void end() throws IOException {
            for (; undecided > 0; undecided--) {
                report.unchanged();
            }
        }

        @Override
        public void send(Placed placed) {
            try {
                Item item = placed.item();
                if (item.gone()) {
                    report.deleted();
                } else {
                    undecided--;
                }
                files.add(placed.file());
                sorter.add(sortKey.clear().text(placed.file()).raw(count++).toByteArray(),
                        new Packed().text(placed.file()).text(item.subject()).text(item.key()).text(item.name())
                                .text(item.verdict().name()).text(placed.transaction()).texts(item.fields())
                                .texts(said(placed)).toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String[] said(Placed placed) {
            String[] fields = placed.item().fields();
            return placed.transaction().isEmpty() ? fields : keys.with(placed.transaction(), fields);
        }

        @Override
        public void leaveOut(Item item, LeftOutReason reason) {
            try {
                if (!item.gone()) {
                    undecided--;
                }
                report.leaveOut(item.name(), !item.gone(), reason);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void report(Finding finding) {
            try {
                report.report(finding);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Names of the files with records, in order. */
    public List<String> files() {
        return List.copyOf(files);
    }

    /** The next record; null after the last one. */
    public @Nullable Divided next() throws IOException {
        if (!reader.next()) {
            return null;
        }
        Packed.Reader packed = Packed.Reader.of(reader);
        String file = packed.text();
        String subject = packed.text();
        String key = packed.text();
        String name = packed.text();
        boolean added = Verdict.valueOf(packed.text()) == Verdict.NEW;
        return new Divided(file, subject, key, name, added, packed.text(), packed.texts(), packed.texts());
    }

    @Override
    public void close() throws IOException {
        reader.close();
        sorted.close();
    }
}
