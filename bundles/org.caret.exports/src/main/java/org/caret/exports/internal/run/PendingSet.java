package org.caret.exports.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportException;
import org.caret.exports.RunCounts;
import org.caret.exports.RunDetails;
import org.caret.exports.RunPart;
import org.caret.exports.WrittenFile;
import org.caret.exports.internal.archive.ArchiveFolders;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.exports.internal.archive.RunRecords;
import org.caret.exports.internal.output.Disk;
import org.caret.exports.internal.output.Journal;
import org.caret.exports.internal.output.OutputSet;
import org.caret.exports.internal.sets.SetNames;
import org.caret.model.ExportRun;
import org.caret.store.Store;
import org.caret.store.StoreException;

/**
 * The files of a set until they appear together. On disk the archives of all of them are complete before the runs are recorded,
 * the runs are recorded in one commit, and only then the files appear. What is to be moved is written down before, so that
 * the next opening of the database ends what a crash has interrupted.
 */
final class PendingSet implements AutoCloseable {

    private final RunPlan plan;
    private final Store store;
    private final Clock clock;
    private final List<PendingFile> files = new ArrayList<>();
    private final List<RunArchive> archives = new ArrayList<>();
    private final List<WrittenFile> written = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Journal journal;
    private final Disk disk;
    private boolean published;

    PendingSet(RunPlan plan, Store store, Clock clock, Disk disk) {
        this.plan = plan;
        this.store = store;
        this.clock = clock;
        journal = ArchiveFolders.journal(store);
        this.disk = journal.noting(disk);
    }

    PendingFile begin(String file, Path target, RunArchive archive) throws ExportException, IOException {
        archives.add(archive);
        PendingFile pending = new PendingFile(plan, file, target, archive, disk);
        files.add(pending);
        return pending;
    }

    /**
     * Ends the last file. Its archive is sealed at once, so that only one thread compresses at a time; that of the first file
     * stays open for what is said about the others.
     */
    void end() throws ExportException, IOException {
        if (!files.isEmpty()) {
            PendingFile last = files.get(files.size() - 1);
            last.complete();
            if (files.size() > 1) {
                last.seal();
            }
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    List<Path> targets() {
        return files.stream().map(PendingFile::target).toList();
    }

    /** What was written, in order; empty before it is published. */
    List<WrittenFile> written() {
        return List.copyOf(written);
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Seals the archives, records the runs and lets the files appear; all of it or nothing. */
    RunDetails publish(RunCounts counts, SetNames names) throws ExportException, StoreException, IOException {
        files.get(0).seal();
        List<Optional<RunPart>> parts = parts(names);
        if (plan.request().trial()) {
            remarks.addAll(left(OutputSet.of(journal, List.of(), PendingFile.outputs(files), disk).moveAllOrNone()));
        } else {
            keep(counts, parts);
        }
        for (int i = 0; i < files.size(); i++) {
            PendingFile file = files.get(i);
            written.add(new WrittenFile(file.target(),
                    plan.request().trial() ? Optional.empty() : Optional.of(file.archive().runId()), parts.get(i),
                    file.hash(), file.records()));
        }
        published = true;
        return plan.request().trial() ? archives.get(0).passingDetails() : archives.get(0).keptDetails();
    }

    private List<Optional<RunPart>> parts(SetNames names) {
        List<Optional<RunPart>> parts = new ArrayList<>();
        String set = plan.request().trial() ? "" : archives.get(0).runId();
        for (PendingFile file : files) {
            parts.add(plan.request().arrangement().split() == Split.NONE
                    ? Optional.empty()
                    : Optional.of(new RunPart(set, parts.size() + 1, files.size(), names.content(file.file()))));
        }
        return parts;
    }

    private void keep(RunCounts counts, List<Optional<RunPart>> parts)
            throws ExportException, StoreException, IOException {
        List<ExportRun> runs = new ArrayList<>();
        RunRecorder recorder = new RunRecorder(plan.request(), plan.recordType().id(),
                plan.bound().layout().name(), store, clock);
        for (int i = 0; i < files.size(); i++) {
            PendingFile file = files.get(i);
            runs.add(recorder.created(file.archive().runId(), file.target(), parts.get(i), file.hash(), file.records(),
                    i == 0 ? counts.leftOut() : 0, i == 0 ? counts.findings() : 0));
        }
        OutputSet outputs = OutputSet.of(journal, archives.stream().map(RunArchive::runId).toList(),
                PendingFile.outputs(files), disk);
        boolean recorded = false;
        try {
            for (RunArchive archive : archives) {
                archive.keep();
            }
            new RunRecords(store).add(runs);
            recorded = true;
            remarks.addAll(left(outputs.moveIntoPlace()));
            outputs.settle();
        } catch (ExportException | StoreException | IOException | RuntimeException e) {
            withdraw(outputs, recorded ? runs : List.of(), e);
            throw e;
        }
    }

    private static List<String> left(List<Path> files) {
        return files.stream().map(file -> "An older file could not be removed and is now called " + file + '.')
                .toList();
    }

    /** A set whose files could not be put in place did not happen. */
    private void withdraw(OutputSet outputs, List<ExportRun> runs, Exception failure) {
        try {
            outputs.takeBack();
            if (!runs.isEmpty()) {
                new RunRecords(store).remove(runs);
            }
            for (RunArchive archive : archives) {
                archive.withdraw();
            }
            outputs.settle();
        } catch (StoreException | IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Removes what did not appear; the first archive belongs to whoever made it. */
    @Override
    public void close() throws ExportException, IOException {
        for (PendingFile file : files) {
            file.close();
        }
        for (RunArchive archive : archives.subList(Math.min(1, archives.size()), archives.size())) {
            if (!published || plan.request().trial()) {
                archive.discard();
            }
        }
    }
}
