package org.caret.exports.internal.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A disk that keeps a note of each file from its creation until it is moved or removed. */
final class NotingDisk implements Disk {

    private final Path folder;
    private final Disk disk;
    private final Map<Path, BegunFile> notes = new HashMap<>();

    /** @param folder where the notes are kept; is made where it does not exist */
    NotingDisk(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** The note comes first, because the process may be killed as soon as the file is there; not for somebody else's file. */
    @Override
    public OutputStream create(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        note(file);
        try {
            return disk.create(file);
        } catch (IOException e) {
            end(file);
            throw e;
        }
    }

    private void note(Path file) throws IOException {
        try {
            notes.put(file, BegunFile.note(folder, file));
        } catch (IOException e) {
            // Not as it is: a name that is taken there says nothing about the file's.
            throw new IOException("it cannot be noted in " + folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void move(Path file, Path name) throws IOException {
        disk.move(file, name);
        end(file);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
        end(file);
    }

    private void end(Path file) throws IOException {
        BegunFile note = notes.remove(file);
        if (note != null) {
            note.end();
        }
    }
}
