package org.caret.exports.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunDetails;
import org.caret.exports.RunHistory;
import org.caret.exports.RunPart;
import org.caret.exports.RunState;
import org.caret.exports.SentRecords;
import org.caret.exports.internal.output.Disk;
import org.caret.exports.internal.output.Journal;
import org.caret.exports.internal.output.OutputFile;
import org.caret.exports.internal.output.OutputSet;
import org.caret.model.ExportRun;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The history over the run records of a database and the archive folders beside it. */
@Component(service = RunHistory.class)
public final class ArchivedRuns implements RunHistory {

    private final Clock clock;

    @Activate
    public ArchivedRuns() {
        this(Clock.systemDefaultZone());
    }

    public ArchivedRuns(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<RememberedRun> runs(Store store) throws ExportException {
        try {
            return new RunRecords(store).all().reversed().stream().map(ArchivedRuns::summary).toList();
        } catch (StoreException e) {
            throw failed(e);
        }
    }

    @Override
    public RememberedRun run(Store store, String runId) throws ExportException {
        return summary(find(store, runId));
    }

    @Override
    public void mark(Store store, String runId, RunState state) throws ExportException {
        if (state == RunState.CREATED) {
            throw new ExportException(Reason.STATE, "A run is marked as posted or as rejected.",
                    "To forget a run that was never sent, undo it.");
        }
        ExportRun run = find(store, runId);
        if (summary(run).baseline()) {
            throw new ExportException(Reason.STATE, "The run " + runId + " keeps an extract and was never sent.",
                    "Undo it to forget the extract.");
        }
        run.setState(state.id());
        run.setStateChanged(clock.instant());
        try {
            new RunRecords(store).update(run);
        } catch (StoreException e) {
            throw failed(e);
        }
    }

    @Override
    public void undo(Store store, String runId) throws ExportException {
        List<ExportRun> runs = together(store, find(store, runId));
        for (ExportRun run : runs) {
            if (RunState.of(run.getState()) != RunState.CREATED && !summary(run).baseline()) {
                throw new ExportException(Reason.STATE,
                        "The run " + run.getRunId() + " is " + run.getState() + " and cannot be undone"
                                + (runs.size() == 1 ? "." : ", and with it none of the files written together."),
                        "A run that the state has refused is marked as rejected.");
            }
        }
        try {
            forget(store, runs);
        } catch (StoreException e) {
            throw failed(e);
        } catch (IOException e) {
            throw unusable(runId, e);
        }
    }

    /** Removes runs from the history, all of them or none, and then their archives. */
    static void forget(Store store, List<ExportRun> runs) throws StoreException, IOException {
        new RunRecords(store).remove(runs);
        for (ExportRun run : runs) {
            ArchiveFolders.delete(new ArchiveFolders(store.folder()).of(run.getRunId()));
        }
    }

    @Override
    public List<RememberedRun> together(Store store, String runId) throws ExportException {
        return together(store, find(store, runId)).stream().map(ArchivedRuns::summary).toList();
    }

    private static List<ExportRun> together(Store store, ExportRun run) throws ExportException {
        Optional<String> set = summary(run).part().map(RunPart::set);
        if (set.isEmpty()) {
            return List.of(run);
        }
        try {
            return new RunRecords(store).of(run.getExportType(), run.getAcademicYear()).stream()
                    .filter(one -> summary(one).part().map(RunPart::set).equals(set))
                    .sorted(Comparator.comparing(one -> summary(one).part().orElseThrow().number())).toList();
        } catch (StoreException e) {
            throw failed(e);
        }
    }

    @Override
    public RunDetails details(Store store, String runId) throws ExportException {
        String first = summary(find(store, runId)).part().map(RunPart::set).orElse(runId);
        requireIntact(store, first);
        return ArchivedDetails.kept(new ArchiveFolders(store.folder()).of(first));
    }

    @Override
    public SentRecords sent(Store store, Set<String> recordTypes, String subject, BooleanSupplier cancelled)
            throws ExportException {
        ArchiveFolders folders = new ArchiveFolders(store.folder());
        List<SentRecords.SentRecord> records = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (RememberedRun run : runs(store)) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (recordTypes.contains(run.recordType())) {
                try (SubjectIndex index = new SubjectIndex(folders.of(run.runId()))) {
                    index.keys(subject).forEach(key -> records.add(new SentRecords.SentRecord(run, key)));
                } catch (@SuppressWarnings("unused") IOException e) {
                    problems.add("The archive of run " + run.runId()
                            + " cannot be read, so nobody knows whose records it holds.");
                }
            }
        }
        return new SentRecords(records, problems);
    }

    @Override
    public void retrieve(Store store, String runId, Path target) throws ExportException {
        Disk disk = ArchiveFolders.journal(store).noting(Disk.REAL);
        try (OutputFile output = unpacked(store, find(store, runId), target, disk)) {
            output.moveIntoPlace();
        }
    }

    @Override
    public List<Path> retrieveSet(Store store, String runId, Path folder) throws ExportException {
        Journal journal = ArchiveFolders.journal(store);
        Disk disk = journal.noting(Disk.REAL);
        List<OutputFile> outputs = new ArrayList<>();
        List<Path> targets = new ArrayList<>();
        try {
            for (ExportRun run : together(store, find(store, runId))) {
                Path target = folder.resolve(run.getFileName());
                outputs.add(unpacked(store, run, target, disk));
                targets.add(target);
            }
            OutputSet.of(journal, List.of(), outputs, disk).moveAllOrNone();
            return targets;
        } catch (IOException e) {
            throw new ExportException(Reason.OUTPUT, "The files of run " + runId + " cannot be put in place.",
                    "Check that the folder can be written and that there is space left.", e);
        } finally {
            for (OutputFile output : outputs) {
                output.close();
            }
        }
    }

    /** A file beside its target, complete and compared with its hash. */
    private OutputFile unpacked(Store store, ExportRun run, Path target, Disk disk) throws ExportException {
        requireIntact(store, run.getRunId());
        OutputFile output = OutputFile.beside(target, disk);
        try {
            if (!copy(new ArchiveFolders(store.folder()).of(run.getRunId()), output).equals(run.getSha256())) {
                throw new ExportException(Reason.ARCHIVE,
                        "The archived file of run " + run.getRunId() + " was altered.",
                        "Restore it from a backup.");
            }
            output.complete();
            return output;
        } catch (ExportException e) {
            output.close();
            throw e;
        } catch (UnreadablePartException e) {
            output.close();
            throw new ExportException(Reason.ARCHIVE,
                    "The archive of run " + run.getRunId() + " cannot be expanded: " + e.getMessage(),
                    "Restore it from a backup, or expand " + e.part() + " with another program.", e);
        } catch (IOException e) {
            output.close();
            throw new ExportException(Reason.OUTPUT,
                    "The file of run " + run.getRunId() + " cannot be written to " + target + '.',
                    "Check that the folder can be written and that there is space left.", e);
        }
    }

    /** Returns the hash of what was copied. */
    private static String copy(Path folder, OutputFile output) throws IOException {
        try (DigestOutputStream hashed = new DigestOutputStream(output.stream(), Sha256.digest());
                InputStream archived = Part.FILE.open(folder)) {
            archived.transferTo(hashed);
            return Sha256.hex(hashed.getMessageDigest());
        }
    }

    private void requireIntact(Store store, String runId) throws ExportException {
        List<String> problems = verify(store, runId);
        if (!problems.isEmpty()) {
            throw new ExportException(Reason.ARCHIVE, String.join(" ", problems), "Restore it from a backup.");
        }
    }

    @Override
    public List<String> verify(Store store, String runId) throws ExportException {
        try {
            return Seal.problems(new ArchiveFolders(store.folder()).of(runId));
        } catch (IOException e) {
            throw unusable(runId, e);
        }
    }

    @Override
    public List<String> repair(Store store) throws ExportException {
        ArchiveFolders folders = new ArchiveFolders(store.folder());
        List<String> done = new ArrayList<>();
        try {
            done.addAll(new InterruptedMoves(store, folders).end());
            Journal journal = ArchiveFolders.journal(store);
            journal.removeBegun()
                    .forEach(
                            file -> done.add("Writing was interrupted; the unfinished file " + file + " was removed."));
            done.addAll(new InterruptedFolders(store).end(journal));
            Set<String> recorded = new RunRecords(store).all().stream().map(ExportRun::getRunId)
                    .collect(Collectors.toCollection(java.util.TreeSet::new));
            for (String name : folders.names()) {
                if (!recorded.remove(name)) {
                    ArchiveFolders.delete(folders.of(name));
                    done.add("The archive " + name + " of a run that was never completed was removed.");
                }
            }
            missing(List.copyOf(recorded)).ifPresent(done::add);
        } catch (StoreException e) {
            throw failed(e);
        } catch (IOException e) {
            throw new ExportException(Reason.ARCHIVE, "The archive of runs cannot be put in order.",
                    "Check the permissions of " + store.folder() + '.', e);
        }
        return done;
    }

    /** One sentence for all: a folder of runs that was lost would bring one of each, at every start. */
    private static Optional<String> missing(List<String> runs) {
        return switch (runs.size()) {
        case 0 -> Optional.empty();
        case 1 -> Optional.of("The archive of run " + runs.get(0) + " is missing.");
        default -> Optional.of("The archives of " + runs.size() + " runs are missing, the first of them "
                + runs.get(0) + ", the last " + runs.getLast() + ". Restore the folder runs from a backup.");
        };
    }

    private static ExportRun find(Store store, String runId) throws ExportException {
        try {
            return new RunRecords(store).find(runId)
                    .orElseThrow(() -> new ExportException(Reason.WRONG_REQUEST, "There is no run " + runId + '.',
                            "List the runs to see their names."));
        } catch (StoreException e) {
            throw failed(e);
        }
    }

    /** What the history says of a run. */
    public static RememberedRun summary(ExportRun run) {
        return new RememberedRun(run.getRunId(), run.getExportType(), run.getRecordType(), run.getLayout(),
                run.getAcademicYear(), RunState.of(run.getState()), run.getUser(), run.getCreated(),
                run.getStateChanged(), run.getOptions(), run.getFileName(), run.getFileFormat(), run.getSha256(),
                run.getAsOf(), run.getRowsWritten(), run.getRowsLeftOut(), run.getFindings());
    }

    private static ExportException failed(StoreException e) {
        return new ExportException(Reason.STORE, e.getMessage(), e.remedy(), e);
    }

    private static ExportException unusable(String runId, IOException e) {
        return new ExportException(Reason.ARCHIVE, "The archive of run " + runId + " cannot be used.",
                "Check the folder runs/" + runId + " of the database.", e);
    }
}
