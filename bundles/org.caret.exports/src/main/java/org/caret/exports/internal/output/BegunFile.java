package org.caret.exports.internal.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A note that a file lies half written somewhere: a text file beside the archives of the runs that holds the file's path and ends
 * in {@code .begun}. A database belongs to one process at a time, so whoever opens it knows that nobody writes the file any more.
 */
final class BegunFile {

    private static final String ENDING = ".begun";

    private final Path note;
    private final Path file;

    private BegunFile(Path note, Path file) {
        this.note = note;
        this.file = file;
    }

    /** It need not outlive the machine, only the process: where the machine goes down as well, the worst is a file too many. */
    static BegunFile note(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        Path note = Files.createTempFile(folder, "file-", ENDING);
        Files.writeString(note, file.toString(), StandardCharsets.UTF_8);
        return new BegunFile(note, file);
    }

    /** The file has its name, or is gone. */
    void end() throws IOException {
        Files.deleteIfExists(note);
    }

    /**
     * Removes what a killed process has begun.
     *
     * @param folder where the notes are; need not exist
     * @param awaited complete files that only wait for their places
     * @return the files that were removed
     */
    static List<Path> removeAll(Path folder, Collection<Path> awaited) throws IOException {
        List<Path> removed = new ArrayList<>();
        for (BegunFile begun : open(folder)) {
            if (!awaited.contains(begun.file)) {
                if (Files.deleteIfExists(begun.file)) {
                    removed.add(begun.file);
                }
                begun.end();
            }
        }
        removed.sort(null);
        return removed;
    }

    /** A note without a path was not finished either. */
    private static List<BegunFile> open(Path folder) throws IOException {
        List<BegunFile> begun = new ArrayList<>();
        for (Path note : Notes.in(folder, ENDING)) {
            String file = Files.readString(note);
            if (file.isEmpty()) {
                Files.delete(note);
            } else {
                begun.add(new BegunFile(note, Path.of(file)));
            }
        }
        return begun;
    }
}
