package org.caret.exports.internal.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;

import org.eclipse.jdt.annotation.Nullable;

/** Reads the lines of a part, and says at the end whether it was what the run had written. */
final class HashedPart implements AutoCloseable {

    private final Path folder;
    private final Part part;
    private final DigestInputStream file;
    private final BufferedReader lines;

    HashedPart(Path folder, Part part) throws IOException {
        this.folder = folder;
        this.part = part;
        Compression compression = part.compression(folder);
        file = new DigestInputStream(Files.newInputStream(folder.resolve(part.fileName(compression))),
                Sha256.digest());
        lines = new BufferedReader(new InputStreamReader(Part.expand(file, compression), StandardCharsets.UTF_8));
    }

    /** The next line; null after the last one. */
    @Nullable
    String next() throws IOException {
        return lines.readLine();
    }

    /** Reads the rest and compares the hash of the whole; false where the file was altered. To be called once. */
    boolean intact() throws IOException {
        file.transferTo(OutputStream.nullOutputStream());
        return Sha256.hex(file.getMessageDigest()).equals(Seal.read(folder).hashes().get(part));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
