package org.caret.exports.internal.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * A note that a folder is being filled with files that belong together: a text file of properties beside the archives that ends in
 * {@code .folder}. It is there until the folder is complete or gone, so one that is found by whoever opens the database tells of
 * a process that was killed.
 */
public final class BegunFolder {

    private static final String ENDING = ".folder";
    private static final String FOLDER = "folder";
    private static final String MADE = "made";
    private static final String BEGUN = "begun";
    private static final String LAST = "last";
    private static final String NAME = "name.";

    private final Path note;
    private final Contents contents;

    private BegunFolder(Path note, Contents contents) {
        this.note = note;
        this.contents = contents;
    }

    /**
     * What is written.
     *
     * @param made whether the folder was made for it; otherwise it was there and empty
     * @param names how the names of its files begin
     * @param last name of the file without which the folder is not complete; it appears whole, after the others
     */
    public record Contents(Path folder, boolean made, Instant begun, List<String> names, String last) {
    }

    static BegunFolder note(Path folder, Contents contents) throws IOException {
        Properties text = new Properties();
        text.setProperty(FOLDER, contents.folder().toString());
        text.setProperty(MADE, String.valueOf(contents.made()));
        text.setProperty(BEGUN, contents.begun().toString());
        text.setProperty(LAST, contents.last());
        Notes.put(text, NAME, contents.names());
        Path note = folder.resolve(UUID.randomUUID() + ENDING);
        Notes.write(note, text);
        return new BegunFolder(note, contents);
    }

    static List<BegunFolder> open(Path folder) throws IOException {
        List<BegunFolder> begun = new ArrayList<>();
        for (Path note : Notes.in(folder, ENDING)) {
            begun.add(read(note));
        }
        return begun;
    }

    private static BegunFolder read(Path note) throws IOException {
        Properties text = Notes.read(note);
        return new BegunFolder(note, new Contents(Path.of(text.getProperty(FOLDER)),
                Boolean.parseBoolean(text.getProperty(MADE)), Instant.parse(text.getProperty(BEGUN)),
                Notes.list(text, NAME), text.getProperty(LAST)));
    }

    public Contents contents() {
        return contents;
    }

    /** Whether only the note was left to be removed. */
    public boolean complete() {
        return Files.exists(contents.folder().resolve(contents.last()));
    }

    /**
     * Removes the files, and the folder where it was made for them; what somebody else has put there stays.
     *
     * @return the names of the files that were removed, in their order
     */
    public List<String> remove() throws IOException {
        List<String> removed = new ArrayList<>();
        if (Files.isDirectory(contents.folder())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(contents.folder(), this::ours)) {
                for (Path file : files) {
                    Files.delete(file);
                    removed.add(String.valueOf(file.getFileName()));
                }
            }
            if (contents.made()) {
                removeEmpty();
            }
        }
        removed.sort(null);
        return removed;
    }

    private boolean ours(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file) && contents.names().stream().anyMatch(name::startsWith);
    }

    private void removeEmpty() throws IOException {
        try {
            Files.delete(contents.folder());
        } catch (@SuppressWarnings("unused") DirectoryNotEmptyException e) {
            // Somebody uses it by now.
        }
    }

    /** The folder is complete, or gone. */
    public void end() throws IOException {
        Files.deleteIfExists(note);
    }
}
