package org.caret.exports.internal.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.eclipse.jdt.annotation.Nullable;

/** Walks through the subjects of an archived run in their order, beside the rows of a new one. */
final class SubjectIndex implements AutoCloseable {

    private static final String DELETED = "\tD";

    private final Path folder;
    private final DigestInputStream file;
    private final BufferedReader lines;
    private @Nullable String subject;
    private String current = "";

    SubjectIndex(Path folder) throws IOException {
        this.folder = folder;
        file = new DigestInputStream(Files.newInputStream(folder.resolve(Part.INDEX.fileName())), Sha256.digest());
        try {
            lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(file, BackgroundWriter.BLOCK), StandardCharsets.UTF_8));
            advance();
        } catch (IOException e) {
            file.close();
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
        file.transferTo(OutputStream.nullOutputStream());
        return Sha256.hex(file.getMessageDigest()).equals(Seal.read(folder).hashes().get(Part.INDEX));
    }

    String runId() {
        return String.valueOf(folder.getFileName());
    }

    /** Goes on to the next record that was sent to stay; one that was deleted says nothing about its subject. */
    private void advance() throws IOException {
        String line = lines.readLine();
        while (line != null && line.endsWith(DELETED)) {
            line = lines.readLine();
        }
        current = line == null ? "" : line;
        subject = line == null ? null : Tsv.unescape(line.substring(0, Math.max(0, line.indexOf('\t'))));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
