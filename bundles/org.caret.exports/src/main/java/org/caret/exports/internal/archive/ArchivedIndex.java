package org.caret.exports.internal.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.eclipse.jdt.annotation.Nullable;

/** Walks through all records of an archived run, in the order of its file. What was read counts only once verified. */
public final class ArchivedIndex implements AutoCloseable {

    /** Transaction type of a record that the state is to delete. */
    public static final String DELETE = "D";

    private final Path folder;
    private final HashedPart lines;

    /**
     * A record of a run.
     *
     * @param key the fields that identify it at the state, with a caret between them
     * @param transaction blank, {@code D} or {@code R}
     */
    public record Entry(String subject, String key, long fingerprint, String transaction) {
    }

    /** Opens the index of a run of a database. */
    public ArchivedIndex(Path database, String runId) throws ExportException {
        folder = new ArchiveFolders(database).of(runId);
        try {
            lines = new HashedPart(folder, Part.INDEX);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** The next record; null after the last one, once the archive has proved to be what the run had written. */
    public @Nullable Entry next() throws ExportException {
        try {
            String line = lines.next();
            if (line == null) {
                if (!lines.intact()) {
                    throw damaged(null);
                }
                return null;
            }
            List<String> values = Tsv.split(line);
            return new Entry(values.get(0), values.get(1), Long.parseUnsignedLong(values.get(2), 16),
                    values.size() > 3 ? values.get(3) : "");
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            throw damaged(e);
        }
    }

    private ExportException damaged(@Nullable Exception cause) {
        return new ExportException(Reason.ARCHIVE,
                "The archive of run " + folder.getFileName()
                        + " is missing or altered, so nobody knows what the state holds.",
                "Restore it from a backup, mark the run as rejected, or import an ODS extract.", cause);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
