package org.caret.exports.internal.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunPart;
import org.caret.model.ExportRun;

/**
 * The subjects of earlier runs, merged with the rows of a new one: each index is walked through once, however many rows
 * there are. Of files that were written together a subject counts only if the state has refused none that holds it; a file of
 * deletes holds nobody.
 */
public final class EarlierRuns implements AutoCloseable {

    private final List<Together> sets = new ArrayList<>();

    /** The files of one set, or one file. */
    private record Together(List<SubjectIndex> submitted, List<SubjectIndex> refused) {

        boolean contains(String subject) throws ExportException {
            return any(submitted, subject) && !any(refused, subject);
        }

        private static boolean any(List<SubjectIndex> indexes, String subject) throws ExportException {
            boolean found = false;
            for (SubjectIndex index : indexes) {
                try {
                    found |= index.contains(subject);
                } catch (IOException e) {
                    throw damaged(index.runId(), e);
                }
            }
            return found;
        }

        List<SubjectIndex> all() {
            List<SubjectIndex> all = new ArrayList<>(submitted);
            all.addAll(refused);
            return all;
        }
    }

    private EarlierRuns() {
    }

    /** Nobody was sent before. */
    public static EarlierRuns none() {
        return new EarlierRuns();
    }

    /** Opens the indexes of runs of a database, whatever their states. */
    public static EarlierRuns of(Path database, List<ExportRun> runs) throws ExportException {
        Map<String, List<RememberedRun>> bySet = new LinkedHashMap<>();
        for (ExportRun run : runs) {
            RememberedRun remembered = ArchivedRuns.summary(run);
            if (remembered.part().filter(part -> part.content().equals(RunPart.DELETES)).isEmpty()) {
                bySet.computeIfAbsent(remembered.part().map(RunPart::set).orElse(remembered.runId()),
                        set -> new ArrayList<>()).add(remembered);
            }
        }
        EarlierRuns earlier = new EarlierRuns();
        for (List<RememberedRun> set : bySet.values()) {
            if (set.stream().anyMatch(run -> run.state().submitted())) {
                earlier.open(database, set);
            }
        }
        return earlier;
    }

    private void open(Path database, List<RememberedRun> set) throws ExportException {
        Together together = new Together(new ArrayList<>(), new ArrayList<>());
        sets.add(together);
        for (RememberedRun run : set) {
            try {
                (run.state().submitted() ? together.submitted() : together.refused())
                        .add(new SubjectIndex(new ArchiveFolders(database).of(run.runId())));
            } catch (IOException e) {
                ExportException damaged = damaged(run.runId(), e);
                try {
                    close();
                } catch (IOException suppressed) {
                    damaged.addSuppressed(suppressed);
                }
                throw damaged;
            }
        }
    }

    /** Whether one of the runs holds a subject. Subjects must be asked for in ascending order. */
    public boolean contain(String subject) throws ExportException {
        boolean found = false;
        for (Together set : sets) {
            found |= set.contains(subject);
        }
        return found;
    }

    /** To be called at the end: what was answered counts only if every index was what the run had written. */
    public void verify() throws ExportException {
        for (Together set : sets) {
            for (SubjectIndex index : set.all()) {
                try {
                    if (!index.intact()) {
                        throw damaged(index.runId(), null);
                    }
                } catch (IOException e) {
                    throw damaged(index.runId(), e);
                }
            }
        }
    }

    private static ExportException damaged(String runId, @org.eclipse.jdt.annotation.Nullable IOException cause) {
        return new ExportException(Reason.ARCHIVE,
                "The archive of run " + runId + " is missing or altered, so nobody knows whose records it holds.",
                "Restore it from a backup, mark the run as rejected, or include previously submitted students.", cause);
    }

    @Override
    public void close() throws IOException {
        for (Together set : sets) {
            for (SubjectIndex index : set.all()) {
                index.close();
            }
        }
    }
}
