package org.caret.exchange.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.caret.store.scratch.BegunNote;
import org.caret.store.scratch.ScratchFiles;

/**
 * A file that appears whole or not at all: written under another name beside it, then moved. What was there before stays as
 * it is until then. What a killed process leaves beside it is removed when Caret starts again. Files for the state are written by export runs, which force them to disk and take back whole sets.
 */
public final class WholeFile implements AutoCloseable {

    private final Path target;
    private final Path partial;
    private final BegunNote note;
    private final OutputStream stream;

    private WholeFile(Path target, Path partial, BegunNote note, OutputStream stream) {
        this.target = target;
        this.partial = partial;
        this.note = note;
        this.stream = stream;
    }

    /**
     * Begins a file, to be closed in any case.
     *
     * @throws IOException also where the folder is missing
     */
    public static WholeFile beside(Path file) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        Path partial = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".partial");
        return new WholeFile(target, partial, ScratchFiles.begun(partial),
                new BufferedOutputStream(Files.newOutputStream(partial)));
    }

    /** Where to write, buffered; may be closed by whoever writes. */
    public OutputStream stream() {
        return stream;
    }

    /** Ends the file and puts it in the place of its target. */
    public void moveIntoPlace() throws IOException {
        stream.close();
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what was written, unless it was moved into place. */
    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            Files.deleteIfExists(partial);
            note.close();
        }
    }
}
