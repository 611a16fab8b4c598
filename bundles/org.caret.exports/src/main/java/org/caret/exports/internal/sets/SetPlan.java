package org.caret.exports.internal.sets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordType.ProcessingMethod;
import org.caret.exports.Arrangement;
import org.caret.exports.Arrangement.Extent;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.store.Store;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;

/**
 * Compares the records of a run with what the state holds and says how they are divided. Used once, in this order:
 * {@link #spool}, {@link #compare}, {@link #contents}, {@link #divider}.
 */
public final class SetPlan implements AutoCloseable {

    private final BoundLayout bound;
    private final RecordType recordType;
    private final ExportRequest request;
    private final Store store;
    private final StateKeys keys;
    private final WorkFolder folder;
    private final Spool spool;
    private final PostedRuns posted;
    private final Comparison comparison;
    private final ExternalSorter deletes;
    private final List<String> remarks = new ArrayList<>();
    private boolean sought;

    /** Keys of everything in the data, whatever a run selects. */
    @FunctionalInterface
    public interface DataKeys {
        /** Adds each record that the data could make to a spool. */
        void read(Spool spool) throws ExportException, IOException;
    }

    public SetPlan(RecordType recordType, BoundLayout bound, ExportRequest request, Store store)
            throws ExportException, IOException {
        this.recordType = recordType;
        this.bound = bound;
        this.request = request;
        this.store = store;
        keys = new StateKeys(bound, request.year());
        posted = compares() ? PostedRuns.of(store, bound, request.year(), request.reportingLea())
                : new PostedRuns(List.of(), List.of());
        folder = WorkFolder.of(store);
        spool = new Spool(keys, folder);
        comparison = new Comparison(keys, request.sites(), folder);
        deletes = folder.sorter();
        remarks.addAll(posted.remarks());
    }

    private boolean compares() {
        Arrangement arrangement = request.arrangement();
        return arrangement.extent() == Extent.CHANGES || arrangement.split() == Split.TRANSACTIONS;
    }

    /** Whether records are deleted one by one where the data do not have them any more. */
    private boolean deletes() {
        return bound.division().exit().isPresent() && keys.hasTransactionType() && request.type().needsSsid();
    }

    /** Takes what the run selects. */
    public Spool spool() {
        return spool;
    }

    /**
     * Compares what was spooled with what the state holds.
     *
     * @param wholeYear whether the run is about the whole academic year; otherwise it cannot tell what is gone
     */
    public void compare(boolean wholeYear, DataKeys data) throws ExportException, IOException {
        if (!compares()) {
            return;
        }
        if (posted.runs().isEmpty()) {
            remarks.add("Nothing is known of what the state holds of " + recordType.id() + " in " + request.year()
                    + ": no run is marked as posted and no extract was imported. Every record counts as new.");
        }
        try (SortedRecords byKey = spool.byKey();
                Holdings holdings = Holdings.read(store.folder(), posted.runs(), keys, recordType.method(), folder)) {
            comparison.merge(byKey, holdings);
        }
        sought = comparison.missing() > 0 && deletes() && wholeYear;
        if (sought) {
            data.read(spool);
        }
        try (SortedRecords present = spool.presentKeys()) {
            comparison.settle(List.of(present), sought, deletes);
        }
        tellMissing(wholeYear);
    }

    private void tellMissing(boolean wholeYear) {
        if (comparison.missing() == 0 || sought || recordType.method() == ProcessingMethod.EFFECTIVE_DATE) {
            return;
        }
        if (recordType.method() == ProcessingMethod.REPLACEMENT) {
            tellReplaced();
            Set<String> emptied = new HashSet<>(comparison.changedSchools());
            emptied.removeAll(comparison.schoolsSent());
            if (!emptied.isEmpty()) {
                remarks.add("The state holds records of schools that have none here, and a file cannot tell it so: "
                        + String.join(", ", emptied.stream().sorted().toList()) + ". Delete them at the state.");
            }
        } else {
            remarks.add("The state holds " + comparison.missing() + " records that this run does not have. "
                    + (deletes() && !wholeYear ? "A run over the whole year finds those to delete."
                            : "Records of this type are not deleted by file; look at them at the state."));
        }
    }

    /** A file that replaces deletes without a word what it does not hold, so the run says it. */
    private void tellReplaced() {
        comparison.missingBySchool().forEach((school, missing) -> {
            if (comparison.schoolsSent().contains(school)) {
                remarks.add("The file replaces what the state holds of school " + school + ": the state deletes "
                        + missing.records() + (missing.records() == 1 ? " record" : " records")
                        + " that the file does not hold (" + recordType.subjectPath().role() + ' '
                        + String.join(", ", missing.subjects())
                        + (missing.subjects().size() < missing.records() ? " and more" : "") + ").");
            }
        });
    }

    /** Everything that may be sent, by subject. */
    Contents contents() throws IOException {
        Contents contents = new Contents(keys, posted.runs(), folder);
        try (SortedRecords gone = deletes.finish();
                SortedReader reader = gone.read();
                DeletedLines lines = new DeletedLines(store.folder(), posted.runs(),
                        bound.layout().fields().stream().map(field -> field.name()).toList(), folder, reader)) {
            for (DeletedLines.Line line = lines.next(); line != null; line = lines.next()) {
                contents.addGone(line, name(line));
            }
        }
        try (SortedRecords records = spool.records(); SortedRecords verdicts = comparison.verdicts()) {
            contents.addAll(records, verdicts);
        }
        return contents;
    }

    private String name(DeletedLines.Line line) {
        String who = line.subject().isEmpty() ? ""
                : recordType.subjectPath().role() + ' ' + line.subject() + ", ";
        return who + keys.describe(line.key());
    }

    Divider divider() {
        return bound.division().exit().isPresent() && request.arrangement().split() != Split.SCHOOLS
                ? new TransactionDivider(bound, keys, request.arrangement())
                : new SchoolDivider(bound, recordType.method(), request.arrangement(), comparison.changedSchools(),
                        comparison.anyChange());
    }

    StateKeys keys() {
        return keys;
    }

    WorkFolder folder() {
        return folder;
    }

    BoundLayout bound() {
        return bound;
    }

    /** What somebody should know about the comparison. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void close() throws IOException {
        try (folder; deletes; comparison; spool) {
            // Everything is closed in the order of the resources, the folder last.
        }
    }
}
