package org.caret.exports.internal.run;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportResult.Outcome;
import org.caret.exports.RunCounts;
import org.caret.exports.WrittenFile;
import org.caret.exports.internal.archive.ArchiveFolders;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.exports.internal.archive.RunRecords;
import org.caret.exports.internal.output.Disk;
import org.caret.exports.internal.output.Journal;
import org.caret.exports.internal.output.OutputFile;
import org.caret.exports.internal.output.OutputSet;
import org.caret.model.ExportRun;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A run that writes everything into one file. The order on disk is what makes a crash harmless: the archive is complete before
 * the run is recorded, and the run is recorded before its file appears, so that no file is ever handed to the state that the
 * history does not know. Where the file did not appear any more, the next opening of the database puts it in its place.
 */
final class ExportOperation {

    private final RunContent content;
    private final ExportRequest request;
    private final Store store;
    private final Clock clock;
    private final Journal journal;
    private final Disk disk;

    ExportOperation(RunContent content, Store store, Clock clock, Disk disk) {
        this.content = content;
        this.request = content.request();
        this.store = store;
        this.clock = clock;
        journal = ArchiveFolders.journal(store);
        this.disk = journal.noting(disk);
    }

    ExportResult execute(SubMonitor progress) throws ExportException, StoreException, IOException {
        try (OutputFile output = OutputFile.beside(request.output(), disk)) {
            RunArchive archive = request.trial() ? RunArchive.forgotten()
                    : RunArchive.remembered(store.folder(), clock);
            try {
                RunCounts counts = write(output, archive, progress);
                archive.end();
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
        try (Store.Lease lease = store.reading()) {
            content.write(store, archive.file(output.stream()), archive, tally, progress);
        }
        return tally.counts();
    }

    private ExportResult nobody(RunCounts counts, RunArchive archive) {
        return new ExportResult(Outcome.NOBODY, List.of(), request.output(), layout(), counts, content.remarks(counts),
                archive.passingDetails());
    }

    private ExportResult publish(RunCounts counts, String hash, OutputFile output, RunArchive archive)
            throws ExportException, StoreException, IOException {
        if (request.trial()) {
            output.moveIntoPlace();
            return written(Optional.empty(), hash, counts, archive);
        }
        OutputSet outputs = OutputSet.of(journal, List.of(archive.runId()), List.of(output), disk);
        ExportRun recorded = null;
        try {
            archive.keep();
            ExportRun run = new RunRecorder(request, content.recordType(), layout(), store, clock).created(
                    archive.runId(), request.output(),
                    Optional.empty(), hash, counts.written(), counts.leftOut(), counts.findings());
            new RunRecords(store).add(List.of(run));
            recorded = run;
            outputs.moveIntoPlace();
            outputs.settle();
        } catch (ExportException | StoreException | IOException | RuntimeException e) {
            withdraw(outputs, recorded, archive, e);
            throw e;
        }
        return written(Optional.of(archive.runId()), hash, counts, archive);
    }

    private ExportResult written(Optional<String> runId, String hash, RunCounts counts, RunArchive archive) {
        return new ExportResult(Outcome.WRITTEN,
                List.of(new WrittenFile(request.output(), runId, Optional.empty(), hash, counts.written())),
                request.output(), layout(), counts, content.remarks(counts),
                runId.isPresent() ? archive.keptDetails() : archive.passingDetails());
    }

    /** A run whose file could not be put in place did not happen. */
    private void withdraw(OutputSet outputs, @Nullable ExportRun recorded, RunArchive archive, Exception failure) {
        try {
            outputs.takeBack();
            if (recorded != null) {
                new RunRecords(store).remove(List.of(recorded));
            }
            archive.withdraw();
            outputs.settle();
        } catch (StoreException | IOException e) {
            failure.addSuppressed(e);
        }
    }

    private String layout() {
        return content.layout().name();
    }
}
