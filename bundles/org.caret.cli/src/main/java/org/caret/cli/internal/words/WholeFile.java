package org.caret.cli.internal.words;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears whole or not at all: written under another name beside it, then moved. */
final class WholeFile implements AutoCloseable {

    private final Path target;
    private final Path partial;
    private final OutputStream stream;

    private WholeFile(Path target, Path partial, OutputStream stream) {
        this.target = target;
        this.partial = partial;
        this.stream = stream;
    }

    static WholeFile beside(Path file) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        Path partial = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".partial");
        return new WholeFile(target, partial, new BufferedOutputStream(Files.newOutputStream(partial)));
    }

    OutputStream stream() {
        return stream;
    }

    void moveIntoPlace() throws IOException {
        stream.close();
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
