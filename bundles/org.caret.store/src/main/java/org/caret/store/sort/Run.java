package org.caret.store.sort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary file with records in key order. */
record Run(Path file) {

    static Run create(Path folder) throws IOException {
        return new Run(Files.createTempFile(folder, "run", ".tmp"));
    }

    /** Removes the file; a file that is gone already is no error. */
    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long size() throws IOException {
        return Files.size(file);
    }
}
