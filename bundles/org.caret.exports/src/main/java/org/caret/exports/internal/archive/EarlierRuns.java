package org.caret.exports.internal.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;

/**
 * The subjects of earlier runs, merged with the rows of a new one: each index is walked through once, however many rows
 * there are.
 */
public final class EarlierRuns implements AutoCloseable {

    private final List<SubjectIndex> indexes = new ArrayList<>();

    /** Opens the indexes of runs of a database. */
    public EarlierRuns(Path database, List<String> runIds) throws ExportException {
        ArchiveFolders folders = new ArchiveFolders(database);
        for (String runId : runIds) {
            try {
                indexes.add(new SubjectIndex(folders.of(runId)));
            } catch (IOException e) {
                ExportException damaged = damaged(runId, e);
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
        for (SubjectIndex index : indexes) {
            try {
                found |= index.contains(subject);
            } catch (IOException e) {
                throw damaged(index.runId(), e);
            }
        }
        return found;
    }

    /** To be called at the end: what was answered counts only if every index was what the run had written. */
    public void verify() throws ExportException {
        for (SubjectIndex index : indexes) {
            try {
                if (!index.intact()) {
                    throw damaged(index.runId(), null);
                }
            } catch (IOException e) {
                throw damaged(index.runId(), e);
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
        for (SubjectIndex index : indexes) {
            index.close();
        }
    }
}
