package org.caret.exports.internal.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The disk a run writes to; replaced where a disk has to fail. */
@FunctionalInterface
public interface Disk {

    /** The real one. */
    Disk REAL = file -> Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /** Creates a file that does not exist yet. */
    OutputStream create(Path file) throws IOException;

    /** Gives a file another name in its folder, in one step; what had the name is replaced. */
    default void move(Path file, Path name) throws IOException {
        Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes a file; one that is not there is no failure. */
    default void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
