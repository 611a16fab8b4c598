package org.caret.exports.internal.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Opens the file a run writes to; replaced where a disk has to fail. */
@FunctionalInterface
public interface Disk {

    /** The real one. */
    Disk REAL = file -> Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /** Creates a file that does not exist yet. */
    OutputStream create(Path file) throws IOException;
}
