package org.caret.exports.internal.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** Walks through the subjects of an archived run in their order, beside the rows of a new one. */
final class SubjectIndex implements AutoCloseable {

    private static final String DELETED = "\tD";

    private final Path folder;
    private final HashedPart lines;
    private @Nullable String subject;
    private String current = "";

    SubjectIndex(Path folder) throws IOException {
        this.folder = folder;
        lines = new HashedPart(folder, Part.INDEX);
        try {
            advance();
        } catch (IOException e) {
            lines.close();
            throw e;
        }
    }

    /** Whether the run holds a subject. Subjects must be asked for in ascending order of their code points. */
    boolean contains(String wanted) throws IOException {
        String next = subject;
        while (next != null && CodePoints.compare(next, wanted) < 0) {
            advance();
            next = subject;
        }
        return wanted.equals(next);
    }

    /** Keys of the records of a subject, in the order of the file. Subjects must be asked for in ascending order. */
    List<String> keys(String wanted) throws IOException {
        List<String> keys = new ArrayList<>();
        for (boolean found = contains(wanted); found; found = wanted.equals(subject)) {
            keys.add(Tsv.split(current).get(1));
            advance();
        }
        return keys;
    }

    /** Reads the rest and compares the hash of the whole; false where the file was altered. */
    boolean intact() throws IOException {
        return lines.intact();
    }

    String runId() {
        return String.valueOf(folder.getFileName());
    }

    /** Goes on to the next record that was sent to stay; one that was deleted says nothing about its subject. */
    private void advance() throws IOException {
        String line = lines.next();
        while (line != null && line.endsWith(DELETED)) {
            line = lines.next();
        }
        current = line == null ? "" : line;
        subject = line == null ? null : Tsv.unescape(line.substring(0, Math.max(0, line.indexOf('\t'))));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
