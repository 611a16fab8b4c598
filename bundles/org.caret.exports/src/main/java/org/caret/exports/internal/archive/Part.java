package org.caret.exports.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The parts of an archive, one compressed file each. */
public enum Part {
    /** The exported file, byte for byte. */
    FILE("file"),
    /** A line per left-out row and reason: record, code, text, remedy. */
    LEFT_OUT("left-out.tsv"),
    /** A line per finding. */
    FINDINGS("findings.tsv"),
    /**
     * A line per written record: subject, key at the state, fingerprint, and the transaction type where it is not blank; in
     * the order of the subjects and of the file.
     */
    INDEX("index.tsv");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** Name of its file without the ending that tells how it is compressed. */
    String title() {
        return title;
    }

    String fileName(Compression compression) {
        return title + compression.ending();
    }

    /**
     * The part as it was before it was compressed.
     *
     * @throws UnreadablePartException if it cannot be expanded; so does reading
     */
    InputStream open(Path folder) throws IOException {
        Compression compression = compression(folder);
        Path file = folder.resolve(fileName(compression));
        try {
            return new ReadablePart(expand(Files.newInputStream(file), compression), file);
        } catch (IOException e) {
            throw new UnreadablePartException(file, e);
        }
    }

    /**
     * How the part of a folder is compressed.
     *
     * @throws NoSuchFileException if the folder lacks it
     */
    Compression compression(Path folder) throws NoSuchFileException {
        for (Compression compression : Compression.values()) {
            if (Files.exists(folder.resolve(fileName(compression)))) {
                return compression;
            }
        }
        throw new NoSuchFileException(folder.resolve(title).toString());
    }

    /** Expands what a stream gives, which is closed where it is no compressed part. */
    static InputStream expand(InputStream in, Compression compression) throws IOException {
        try {
            return compression.expand(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
