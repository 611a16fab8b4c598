package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.RecordBinder;
import org.caret.exchange.RunValues;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ReportingSites;
import org.caret.exports.Unsendable;
import org.caret.exports.internal.archive.EarlierRuns;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.exports.internal.archive.RunRecords;
import org.caret.exports.trace.RecordWatch;
import org.caret.store.RowCursor;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Reads the rows of a run and hands the records that are to be sent to a sink.
 *
 * @param schools of the store, read by whoever holds the lease on it
 */
record RowReading(RunPlan plan, RecordWatch watch, Store store, ReportingSites schools, RunChecks checks) {

    /** Reads everything; whoever calls holds a lease on the store. */
    void pour(RecordSink sink, RunArchive archive, Tally tally, SubMonitor progress)
            throws ExportException, StoreException, IOException {
        ExportRequest request = plan.request();
        try (EarlierRuns earlier = earlierRuns()) {
            Set<String> sites = schools.codes(request.sites());
            CommonRules rules = CommonRules.of(plan.recordType(), request, sites,
                    request.includePrevious() ? null : earlier);
            progress.subTask("reading the database");
            FileChecks fileChecks = FileChecks.begin(plan, store, sites);
            try (CrossChecks crossChecks = CrossChecks.open(plan, store, sites, archive, tally);
                    RowCursor cursor = store.rows(plan.query(rules, RecordTracer.paths(plan, watch)))) {
                pipeline(cursor, rules, sink, archive, tally, crossChecks, fileChecks).process(cursor,
                        () -> progress.setWorkRemaining(1000).split(1).subTask(tally.progress()));
            }
            Optional<Unsendable> unsendable = RunPlanner.guarded(request.type(),
                    () -> plan.selection().unsendable(request));
            if (unsendable.isPresent()) {
                new UnsendableRows(unsendable.get(), sites).list(store, archive, tally);
            }
            earlier.verify();
        }
    }

    private RowPipeline pipeline(RowCursor cursor, CommonRules rules, RecordSink sink, RunArchive archive, Tally tally,
            CrossChecks crossChecks, FileChecks fileChecks) throws ExportException {
        RecordBinder binder = RecordBinder.compile(plan.bound(), cursor::slot, values());
        int subject = cursor.slot(plan.recordType().subjectPath());
        RecordOutput records = new RecordOutput(plan.bound(), binder, checks, sink, archive, tally,
                new RecordTracer(plan, watch, subject), subject);
        return new RowPipeline(plan, rules, cursor::slot, records, archive, tally, crossChecks, fileChecks);
    }

    RunValues values() {
        return new RunValues(plan.request().reportingLea(), plan.request().year());
    }

    /** Created and posted runs of the type and year; none where their students enter again. */
    private EarlierRuns earlierRuns() throws ExportException, StoreException {
        ExportRequest request = plan.request();
        return request.includePrevious() || !request.type().previousApplies() ? EarlierRuns.none()
                : EarlierRuns.of(store.folder(),
                        new RunRecords(store).of(request.type().id(), request.year().toString()));
    }
}
