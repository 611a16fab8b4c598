package org.caret.exports;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.caret.exports.internal.archive.ArchivedRuns;
import org.caret.store.Store;

/**
 * The remembered runs of a store and their archives. An OSGi service, thread-safe.
 *
 * @noimplement
 */
public interface RunHistory {

    /** Newest first. */
    List<RememberedRun> runs(Store store) throws ExportException;

    /** @throws ExportException {@link ExportException.Reason#WRONG_REQUEST} where there is no such run */
    RememberedRun run(Store store, String runId) throws ExportException;

    /**
     * Records what the state did with the file. The files of a set are marked one by one, as the state decides about them.
     *
     * @param state {@link RunState#POSTED} or {@link RunState#REJECTED}; a wrong mark is corrected by the other one
     * @throws ExportException {@link ExportException.Reason#STATE} for a run that keeps an extract
     */
    void mark(Store store, String runId, RunState state) throws ExportException;

    /**
     * Forgets a run that was created and never sent, with its archive and with the other files of its set; also an extract
     * that was kept. The exported files themselves stay where they are.
     *
     * @throws ExportException {@link ExportException.Reason#STATE} where a file of the set was posted or rejected
     */
    void undo(Store store, String runId) throws ExportException;

    /** The runs of the files that were written together with the file of a run, in the order of upload; at least the run. */
    List<RememberedRun> together(Store store, String runId) throws ExportException;

    /** Left-out rows and findings of a run; those of a set are about all its files. */
    RunDetails details(Store store, String runId) throws ExportException;

    /**
     * Which runs hold records of a subject. Reads the index of each run up to the subject: the more runs and the larger,
     * the longer it takes.
     *
     * @param recordTypes record types of which the subject may be one
     * @param subject its identifier, as the record type's subject path names it: the local student ID
     * @param cancelled asked between runs
     * @throws CancellationException once {@code cancelled} says so
     */
    SentRecords sent(Store store, Set<String> recordTypes, String subject, BooleanSupplier cancelled)
            throws ExportException;

    /**
     * Writes the file of a run once more, exactly as it was. The target appears whole or not at all.
     *
     * @throws ExportException {@link ExportException.Reason#ARCHIVE} where the archived file is missing or altered
     */
    void retrieve(Store store, String runId, Path target) throws ExportException;

    /**
     * Writes the files of a set once more under their names, all of them or none; of a run that was written alone its file.
     *
     * @param folder an existing folder; files of the same names are replaced
     * @return the files, in the order of upload
     * @throws ExportException as {@link #retrieve}
     */
    List<Path> retrieveSet(Store store, String runId, Path folder) throws ExportException;

    /** Compares the archive of a run with its hashes; a sentence per part that is missing or altered. */
    List<String> verify(Store store, String runId) throws ExportException;

    /**
     * Puts in order what a crash has left: files of recorded runs are put in their places, files and folders that were not
     * finished are removed, and so are archives of runs that were never recorded. To be called after opening a store that can
     * be written.
     *
     * @return what was done, and which recorded runs have lost their archive, a sentence each
     */
    List<String> repair(Store store) throws ExportException;

    /** A history for code outside OSGi. */
    static RunHistory of(Clock clock) {
        return new ArchivedRuns(clock);
    }
}
