package org.caret.exports.internal.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.caret.exports.RememberedRun;
import org.caret.exports.internal.archive.ArchivedFile;
import org.caret.store.sort.SortedReader;
import org.eclipse.jdt.annotation.Nullable;

/** Finds the lines of records that are to be deleted in the archived files that sent them, run by run and in their order. */
final class DeletedLines implements AutoCloseable {

    private final Path database;
    private final List<RememberedRun> runs;
    private final List<String> fieldNames;
    private final WorkFolder folder;
    private final SortedReader wanted;
    private @Nullable ArchivedFile file;
    private long source = -1;
    private long next;

    /** A record as it was sent. */
    record Line(String subject, String key, String[] fields, long source) {
    }

    DeletedLines(Path database, List<RememberedRun> runs, List<String> fieldNames, WorkFolder folder,
            SortedReader wanted) {
        this.database = database;
        this.runs = runs;
        this.fieldNames = fieldNames;
        this.folder = folder;
        this.wanted = wanted;
    }

    /** The next line; null after the last one. */
    @Nullable
    Line next() throws IOException {
        if (!wanted.next()) {
            return null;
        }
        Packed.Reader packed = Packed.Reader.of(wanted);
        long itsSource = packed.number();
        long record = packed.number();
        String key = packed.text();
        return new Line(packed.text(), key, fields(itsSource, record), itsSource);
    }

    private String[] fields(long itsSource, long record) throws IOException {
        ArchivedFile current = file;
        if (current == null || itsSource != source) {
            closeFile();
            RememberedRun run = runs.get((int) itsSource);
            current = new ArchivedFile(database, run.runId(), run.format(), fieldNames, folder.path());
            file = current;
            source = itsSource;
            next = 0;
        }
        String[] fields = current.next();
        for (next++; fields != null && next <= record; next++) {
            fields = current.next();
        }
        if (fields == null) {
            throw new IOException(
                    "the archived file of run " + runs.get((int) itsSource).runId() + " has lost its end");
        }
        return fields;
    }

    private void closeFile() throws IOException {
        ArchivedFile current = file;
        if (current != null) {
            current.close();
        }
    }

    @Override
    public void close() throws IOException {
        closeFile();
    }
}
