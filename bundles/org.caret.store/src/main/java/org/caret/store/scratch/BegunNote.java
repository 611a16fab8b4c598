package org.caret.store.scratch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A note that a file is begun: a small file that holds its path. */
public final class BegunNote implements AutoCloseable {

    /** Without it a note is not whole, and its path may be the beginning of another file's. */
    private static final String END = "\n";

    private final Path note;

    private BegunNote(Path note) {
        this.note = note;
    }

    static BegunNote of(Path file, Path folder) throws IOException {
        Path note = Files.createTempFile(Files.createDirectories(folder), "", "");
        Files.writeString(note, file.toAbsolutePath().normalize() + END);
        return new BegunNote(note);
    }

    /** Removes the files that the notes in a folder are about. One that cannot be removed is left alone. */
    static void removeFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(folder)) {
            for (Path note : notes) {
                String text = Files.readString(note);
                if (text.endsWith(END)) {
                    remove(Path.of(text.substring(0, text.length() - END.length())));
                }
            }
        }
    }

    private static void remove(Path file) {
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
            }
        } catch (@SuppressWarnings("unused") IOException e) {
            // Said above; its folder may be read-only by now.
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(note);
    }
}
