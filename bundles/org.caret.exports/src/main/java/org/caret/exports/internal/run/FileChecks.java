package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.caret.exchange.Finding;
import org.caret.exports.Amendment.Remark;
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
    private final List<Function<Row, List<Remark>>> judges = new ArrayList<>();
    private boolean any;

    private FileChecks(ExportType type) {
        this.type = type;
    }

    /**
     * Begins the rules, those of the export type and those of every file, and lets them count what the file is not about.
     *
     * @param sites codes of the schools the run is about
     */
    static FileChecks begin(RunPlan plan, Store store, Set<String> sites) throws ExportException, StoreException {
        FileChecks all = new FileChecks(plan.request().type());
        List<FileCheck> checks = new ArrayList<>(
                RunPlanner.guarded(all.type, () -> plan.selection().fileChecks(plan.request())));
        UnlistedSchools.of(plan.recordType()).ifPresent(checks::add);
        for (FileCheck check : checks) {
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
            judges.add(RunPlanner.guarded(type, () -> count.remarks(slots)));
        }
    }

    /** What the rules say of a row that makes a record. */
    List<Remark> remarks(Row row) throws ExportException {
        List<Remark> said = List.of();
        for (Function<Row, List<Remark>> judge : judges) {
            said = with(said, judge, row);
        }
        return said;
    }

    /** Nearly nothing is ever said, so a list is made only where there is something. */
    private List<Remark> with(List<Remark> said, Function<Row, List<Remark>> judge, Row row) throws ExportException {
        try {
            List<Remark> more = judge.apply(row);
            return more.isEmpty() ? said : Stream.concat(said.stream(), more.stream()).toList();
        } catch (RuntimeException e) {
            throw RunPlanner.broken(type, e);
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
