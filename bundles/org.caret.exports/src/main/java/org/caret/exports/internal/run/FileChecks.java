package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.caret.exchange.Finding;
import org.caret.exports.ExportException;
import org.caret.exports.ExportType;
import org.caret.exports.FileCheck;
import org.caret.exports.FileCheck.Count;
import org.caret.exports.FileCheck.Others;
import org.caret.exports.Selection.Slots;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** The rules of a run about its file as a whole. */
final class FileChecks {

    private final ExportType type;
    private final List<Count> counts = new ArrayList<>();
    private final List<Consumer<Row>> records = new ArrayList<>();
    private boolean any;

    private FileChecks(ExportType type) {
        this.type = type;
    }

    /** No rules at all: for whoever reads records without making a file. */
    static FileChecks none(ExportType type) {
        return new FileChecks(type);
    }

    /**
     * Begins the rules and lets them count what the file is not about.
     *
     * @param sites codes of the schools the run is about
     */
    static FileChecks begin(RunPlan plan, Store store, Set<String> sites) throws ExportException, StoreException {
        FileChecks all = new FileChecks(plan.request().type());
        for (FileCheck check : RunPlanner.guarded(all.type, () -> plan.selection().fileChecks(plan.request()))) {
            Count count = RunPlanner.guarded(all.type, check::begin);
            for (Others others : RunPlanner.guarded(all.type, count::others)) {
                all.count(others, store, sites);
            }
            all.counts.add(count);
        }
        return all;
    }

    private void count(Others others, Store store, Set<String> sites) throws ExportException, StoreException {
        ReportedRows reported = ReportedRows.of(others.roles(), sites);
        Set<RolePath> paths = new TreeSet<>(others.paths());
        paths.addAll(reported.marks());
        try (RowCursor cursor = store.rows(new RowQuery(others.roles(), others.scope(), reported.filter(), paths,
                List.of(), 0, RowQuery.Extent.DISTRICT))) {
            Consumer<Row> counter = RunPlanner.guarded(type, () -> others.counter().apply(cursor::slot));
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                if (reported.shown(row)) {
                    take(counter, row);
                }
            }
        }
    }

    /** @param slots of the rows of the file */
    void prepare(Slots slots) throws ExportException {
        for (Count count : counts) {
            records.add(RunPlanner.guarded(type, () -> count.records(slots)));
        }
    }

    /** Counts the row of a record that the state gets, or has got from an earlier run. */
    void record(Row row) throws ExportException {
        any = true;
        for (Consumer<Row> counter : records) {
            take(counter, row);
        }
    }

    private void take(Consumer<Row> counter, Row row) throws ExportException {
        try {
            counter.accept(row);
        } catch (RuntimeException e) {
            throw RunPlanner.broken(type, e);
        }
    }

    /** Reports what is wrong with the file as a whole. */
    void end(RunArchive archive, Tally tally) throws ExportException, IOException {
        if (!any) {
            return;
        }
        List<Finding> found = new ArrayList<>();
        for (Count count : counts) {
            try {
                count.end((about, remark) -> found.add(new Finding(remark.severity(), remark.rule(), about, "", "",
                        remark.message(), remark.remedy())));
            } catch (RuntimeException e) {
                throw RunPlanner.broken(type, e);
            }
        }
        for (Finding finding : found) {
            tally.finding(finding);
            archive.finding(finding);
        }
    }
}
