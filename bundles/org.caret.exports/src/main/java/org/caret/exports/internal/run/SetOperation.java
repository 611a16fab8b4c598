package org.caret.exports.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.Finding;
import org.caret.exchange.RecordWriter;
import org.caret.exchange.format.RecordFiles;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportResult.Outcome;
import org.caret.exports.LeftOutReason;
import org.caret.exports.ReportingSites;
import org.caret.exports.RunCounts;
import org.caret.exports.RunDetails;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.exports.internal.output.Disk;
import org.caret.exports.internal.sets.DividedRecords;
import org.caret.exports.internal.sets.DividedRecords.Divided;
import org.caret.exports.internal.sets.SetNames;
import org.caret.exports.internal.sets.SetPlan;
import org.caret.exports.trace.RecordWatch;
import org.caret.spec.FieldSpec;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A run that compares its records with what the state holds, or divides them over several files. They are put by first, in the
 * order of a plain run, then compared, divided and written one file after the other. Left-out rows and findings go to the
 * archive of the first file.
 */
final class SetOperation {

    private static final int PROGRESS_STEP = 1024;

    private final RunPlan plan;
    private final RecordWatch watch;
    private final ExportRequest request;
    private final Store store;
    private final Clock clock;
    private final Disk disk;
    private final RunChecks checks;
    private final SetNames names;
    private final Tally tally = new Tally();
    private long unchanged;
    private Optional<String> censusDay = Optional.empty();

    SetOperation(RunPlan plan, RecordWatch watch, Specifications specifications, Store store, Clock clock, Disk disk) {
        this.plan = plan;
        this.watch = watch;
        this.request = plan.request();
        this.store = store;
        this.clock = clock;
        this.disk = disk;
        checks = RunChecks.compile(plan, specifications);
        names = new SetNames(request.output(), request.arrangement().split());
    }

    ExportResult execute(SubMonitor progress) throws ExportException, StoreException, IOException {
        RunArchive first = archive();
        try (SetPlan set = new SetPlan(plan.recordType(), plan.bound(), request, store);
                PendingSet files = new PendingSet(plan, store, clock, disk)) {
            read(set, first, progress);
            try (DividedRecords records = DividedRecords.divide(set, new Said(first, progress))) {
                write(records, first, files, progress);
            }
            progress.checkCanceled();
            refuseStrangers(files);
            RunDetails details = files.isEmpty() ? nobody(first) : files.publish(tally.counts(), names);
            return new ExportResult(files.isEmpty() ? Outcome.NOBODY : Outcome.WRITTEN, files.written(),
                    request.output(), plan.bound().layout().name(), tally.counts(), remarks(set, files), details);
        } catch (ExportException | StoreException | IOException | RuntimeException e) {
            discard(first, e);
            throw e;
        }
    }

    private RunArchive archive() throws IOException {
        return request.trial() ? RunArchive.forgotten() : RunArchive.remembered(store.folder(), clock);
    }

    private static void discard(RunArchive archive, Exception failure) {
        try {
            archive.discard();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private void read(SetPlan set, RunArchive archive, SubMonitor progress)
            throws ExportException, StoreException, IOException {
        try (Store.Lease lease = store.reading();
                RecordWriter proof = RecordFiles.writer(request.format(), OutputStream.nullOutputStream(),
                        plan.bound().layout().fields().stream().map(FieldSpec::name).toList())) {
            ReportingSites schools = ReportingSites.read(store);
            RowReading reading = new RowReading(plan, watch, store, schools, checks);
            reading.pour(new SpoolSink(set.spool(), proof), archive, tally, progress);
            censusDay = Remarks.ofCensusDay(request, schools);
            progress.subTask("comparing with what the state holds");
            set.compare(Narrowness.wholeYear(request), spool -> {
                try {
                    new WholeData(plan, store, reading.values()).read(spool);
                } catch (StoreException e) {
                    throw new ExportException(Reason.STORE, String.valueOf(e.getMessage()), e.remedy(), e);
                }
            });
        }
    }

    private void write(DividedRecords records, RunArchive first, PendingSet files, SubMonitor progress)
            throws ExportException, IOException {
        PendingFile current = null;
        long count = 0;
        for (Divided record = records.next(); record != null; record = records.next()) {
            if (current == null || !current.file().equals(record.file())) {
                files.end();
                current = files.begin(record.file(), names.path(record.file()), files.isEmpty() ? first : archive());
            }
            Optional<Finding> finding = current.write(record);
            if (finding.isPresent()) {
                say(finding.get(), first);
            }
            if (count++ % PROGRESS_STEP == 0) {
                progress.checkCanceled();
            }
        }
        files.end();
    }

    private void say(Finding finding, RunArchive archive) throws IOException {
        tally.finding(finding);
        archive.finding(finding);
    }

    /** A file of an earlier set that this one does not replace would be sent with it sooner or later. */
    private void refuseStrangers(PendingSet files) throws ExportException, IOException {
        List<Path> strangers = names.strangers(files.targets());
        if (!strangers.isEmpty() && !files.isEmpty()) {
            throw new ExportException(Reason.OUTPUT,
                    "The folder holds files of an earlier export that look as if they belonged to this one: "
                            + String.join(", ", strangers.stream().map(Path::getFileName).map(Path::toString).toList())
                            + '.',
                    "Move them away, or give another name.");
        }
    }

    private RunDetails nobody(RunArchive archive) throws IOException {
        archive.finish();
        return archive.passingDetails();
    }

    private List<String> remarks(SetPlan set, PendingSet files) {
        RunCounts counts = tally.counts();
        List<String> remarks = new ArrayList<>();
        censusDay.ifPresent(remarks::add);
        if (unchanged > 0) {
            remarks.add(unchanged + (unchanged == 1 ? " record is as the state holds it and not sent again."
                    : " records are as the state holds them and not sent again."));
        }
        remarks.addAll(set.remarks());
        remarks.addAll(files.remarks());
        remarks.addAll(Remarks.of(request, counts, checks.gaps()));
        return remarks;
    }

    /** What is said about records while they are divided. */
    private final class Said implements DividedRecords.Report {

        private final RunArchive archive;
        private final SubMonitor progress;

        Said(RunArchive archive, SubMonitor progress) {
            this.archive = archive;
            this.progress = progress;
        }

        @Override
        public void leaveOut(String name, boolean selected, LeftOutReason reason) throws IOException {
            if (selected) {
                tally.notWritten();
            }
            tally.leftOut(List.of(reason));
            archive.leftOut(name, List.of(reason));
        }

        @Override
        public void report(Finding finding) throws IOException {
            say(finding, archive);
        }

        @Override
        public void unchanged() {
            tally.notWritten();
            if (unchanged++ % PROGRESS_STEP == 0) {
                progress.checkCanceled();
            }
        }

        @Override
        public void deleted() {
            tally.written();
        }
    }
}
