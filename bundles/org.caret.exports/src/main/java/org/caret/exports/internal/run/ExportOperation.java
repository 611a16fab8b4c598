package org.caret.exports.internal.run;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordBinder;
import org.caret.exchange.RecordWriter;
import org.caret.exchange.RunValues;
import org.caret.exchange.check.FieldChecks;
import org.caret.exchange.check.FieldChecks.Purpose;
import org.caret.exchange.format.RecordFiles;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportResult.Outcome;
import org.caret.exports.ReportingSites;
import org.caret.exports.RunCounts;
import org.caret.exports.RunState;
import org.caret.exports.Unsendable;
import org.caret.exports.internal.archive.EarlierRuns;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.exports.internal.archive.RunRecords;
import org.caret.exports.internal.output.Disk;
import org.caret.exports.internal.output.OutputFile;
import org.caret.exports.trace.RecordWatch;
import org.caret.model.ExportRun;
import org.caret.model.ModelFactory;
import org.caret.spec.FieldSpec;
import org.caret.spec.Specifications;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One run. The order on disk is what makes a crash harmless: the archive is complete before the run is recorded, and the
 * run is recorded before its file appears, so that no file is ever handed to the state that the history does not know.
 */
final class ExportOperation {

    /** Groups between two looks at the monitor. */
    private static final int PROGRESS_STEP = 256;

    private final RunPlan plan;
    private final ExportRequest request;
    private final RecordWatch watch;
    private final Store store;
    private final Clock clock;
    private final Disk disk;
    private final FieldChecks checks;

    ExportOperation(RunPlan plan, RecordWatch watch, Specifications specifications, Store store, Clock clock,
            Disk disk) {
        this.plan = plan;
        this.watch = watch;
        this.request = plan.request();
        this.store = store;
        this.clock = clock;
        this.disk = disk;
        checks = FieldChecks.compile(plan.bound(), request.year(), specifications, Purpose.WRITING);
    }

    ExportResult execute(SubMonitor progress) throws ExportException, StoreException, IOException {
        try (OutputFile output = OutputFile.beside(request.output(), disk)) {
            RunArchive archive = request.trial() ? RunArchive.forgotten()
                    : RunArchive.remembered(store.folder(), clock);
            try {
                RunCounts counts = write(output, archive, progress);
                output.complete();
                String hash = archive.finish();
                progress.checkCanceled();
                return counts.written() == 0 ? nobody(counts, archive) : publish(counts, hash, output, archive);
            } catch (ExportException | StoreException | IOException | RuntimeException e) {
                discard(archive, e);
                throw e;
            }
        }
    }

    private static void discard(RunArchive archive, Exception failure) {
        try {
            archive.discard();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private RunCounts write(OutputFile output, RunArchive archive, SubMonitor progress)
            throws ExportException, StoreException, IOException {
        Tally tally = new Tally();
        try (Store.Lease lease = store.reading(); EarlierRuns earlier = earlierRuns()) {
            Set<String> sites = ReportingSites.read(store).codes(request.sites());
            CommonRules rules = CommonRules.of(plan.recordType(), request, sites,
                    request.includePrevious() ? null : earlier);
            progress.subTask("reading the database");
            try (RowCursor cursor = store.rows(plan.query(rules, RecordTracer.paths(plan, watch)));
                    RecordWriter writer = RecordFiles.writer(request.format(), archive.file(output.stream()),
                            plan.bound().layout().fields().stream().map(FieldSpec::name).toList())) {
                pour(cursor, pipeline(cursor, rules, writer, archive, tally), tally, progress);
            }
            Optional<Unsendable> unsendable = RunPlanner.guarded(request.type(),
                    () -> plan.selection().unsendable(request));
            if (unsendable.isPresent()) {
                new UnsendableRows(unsendable.get(), sites).list(store, archive, tally);
            }
            earlier.verify();
        }
        return tally.counts();
    }

    private RowPipeline pipeline(RowCursor cursor, CommonRules rules, RecordWriter writer, RunArchive archive,
            Tally tally) throws ExportException {
        RecordBinder binder = RecordBinder.compile(plan.bound(), cursor::slot,
                new RunValues(request.reportingLea(), request.year()));
        int subject = cursor.slot(plan.recordType().subjectPath());
        RecordOutput records = new RecordOutput(plan.bound(), binder, checks, writer, archive, tally,
                new RecordTracer(plan, watch, subject), subject);
        return new RowPipeline(plan, rules, cursor::slot, records, archive, tally);
    }

    private static void pour(RowCursor cursor, RowPipeline pipeline, Tally tally, SubMonitor progress)
            throws ExportException, StoreException, IOException {
        int groups = 0;
        for (List<Row> group = cursor.nextGroup(); !group.isEmpty(); group = cursor.nextGroup()) {
            if (groups++ % PROGRESS_STEP == 0) {
                progress.setWorkRemaining(1000).split(1).subTask(tally.progress());
            }
            pipeline.process(group);
        }
    }

    /** Created and posted runs of the type and year; none where their students enter again. */
    private EarlierRuns earlierRuns() throws ExportException, StoreException {
        if (request.includePrevious() || !request.type().previousApplies()) {
            return new EarlierRuns(store.folder(), List.of());
        }
        List<String> runIds = new RunRecords(store).of(request.type().id(), request.year().toString()).stream()
                .filter(run -> RunState.of(run.getState()).submitted()).map(ExportRun::getRunId).toList();
        return new EarlierRuns(store.folder(), runIds);
    }

    private List<String> remarks(RunCounts counts) {
        return Remarks.of(request, counts, checks.gaps());
    }

    private ExportResult nobody(RunCounts counts, RunArchive archive) {
        return new ExportResult(Outcome.NOBODY, Optional.empty(), request.output(), layout(), "", counts,
                remarks(counts), archive.passingDetails());
    }

    private ExportResult publish(RunCounts counts, String hash, OutputFile output, RunArchive archive)
            throws ExportException, StoreException, IOException {
        if (request.trial()) {
            output.moveIntoPlace();
            return new ExportResult(Outcome.WRITTEN, Optional.empty(), request.output(), layout(), hash, counts,
                    remarks(counts), archive.passingDetails());
        }
        archive.keep();
        ExportRun recorded = null;
        try {
            recorded = record(counts, hash, archive.runId());
            output.moveIntoPlace();
        } catch (ExportException | StoreException | RuntimeException e) {
            withdraw(recorded, archive, e);
            throw e;
        }
        return new ExportResult(Outcome.WRITTEN, Optional.of(archive.runId()), request.output(), layout(), hash,
                counts, remarks(counts), archive.keptDetails());
    }

    /** A run whose file could not be put in place did not happen. */
    private void withdraw(@Nullable ExportRun recorded, RunArchive archive, Exception failure) {
        try {
            if (recorded != null) {
                new RunRecords(store).remove(recorded);
            }
            archive.withdraw();
        } catch (StoreException | IOException e) {
            failure.addSuppressed(e);
        }
    }

    private ExportRun record(RunCounts counts, String hash, String runId) throws StoreException {
        Instant now = clock.instant();
        ExportRun run = ModelFactory.eINSTANCE.createExportRun();
        run.setRunId(runId);
        run.setExportType(request.type().id());
        run.setRecordType(plan.recordType().id());
        run.setLayout(layout());
        run.setAcademicYear(request.year().toString());
        run.setState(RunState.CREATED.id());
        run.setUser(store.user());
        run.setCreated(now);
        run.setStateChanged(now);
        run.setOptions(RunOptions.of(request));
        run.setFileName(String.valueOf(request.output().getFileName()));
        run.setFileFormat(format(request.format()));
        run.setSha256(hash);
        run.setAsOf(request.asOf());
        run.setRowsWritten(Math.toIntExact(counts.written()));
        run.setRowsLeftOut(Math.toIntExact(counts.leftOut()));
        run.setFindings(Math.toIntExact(counts.findings()));
        new RunRecords(store).add(run);
        return run;
    }

    private static String format(FileFormat format) {
        return format.name().toLowerCase(java.util.Locale.ROOT);
    }

    private String layout() {
        return plan.bound().layout().name();
    }
}
