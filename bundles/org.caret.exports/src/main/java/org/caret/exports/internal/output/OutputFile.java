package org.caret.exports.internal.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;

/**
 * A file that appears whole or not at all: it is written under a provisional name in the folder of its target and moved
 * into place at the end. Whatever was there before stays untouched until then.
 */
public final class OutputFile implements AutoCloseable {

    private final Disk disk;
    private final Path target;
    private final Path provisional;
    private final OutputStream stream;
    private boolean completed;

    private OutputFile(Disk disk, Path target, Path provisional, OutputStream stream) {
        this.disk = disk;
        this.target = target;
        this.provisional = provisional;
        this.stream = stream;
    }

    public static OutputFile beside(Path target) throws ExportException {
        return beside(target, Disk.REAL);
    }

    /** Begins a file. A target that could not be replaced at the end is refused now. */
    public static OutputFile beside(Path target, Disk disk) throws ExportException {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ExportException(Reason.OUTPUT, "There is no folder " + folder + '.', "Create it first.");
        }
        if (Files.isDirectory(absolute)) {
            throw new ExportException(Reason.OUTPUT, target + " is a folder.", "Give the name of a file.");
        }
        for (int number = 1;; number++) {
            Path provisional = absolute.resolveSibling(absolute.getFileName() + "." + number + ".part");
            try {
                return new OutputFile(disk, absolute, provisional, disk.create(provisional));
            } catch (@SuppressWarnings("unused") FileAlreadyExistsException e) {
                // Another run writes beside the same target, or a crash left its file; the next number is tried.
            } catch (IOException e) {
                throw failed(absolute, e);
            }
        }
    }

    /** Where to write; closing it closes nothing. */
    public OutputStream stream() {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int offset, int count) throws IOException {
                out.write(bytes, offset, count);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** Forces what was written to disk, which is not asked a second time for the same file. */
    public void complete() throws ExportException {
        if (completed) {
            return;
        }
        try {
            stream.close();
            try (FileChannel channel = FileChannel.open(provisional, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            completed = true;
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    /** Completes the file and puts it in the place of its target. */
    public void moveIntoPlace() throws ExportException {
        complete();
        try {
            disk.move(provisional, target);
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    /** Where the file goes. */
    Path target() {
        return target;
    }

    /** Where it lies until then. */
    Path provisional() {
        return provisional;
    }

    static ExportException failed(Path target, IOException cause) {
        return new ExportException(Reason.OUTPUT, "The file " + target + " cannot be written: " + cause.getMessage(),
                "Check that the folder can be written and that there is space left.", cause);
    }

    /** Removes what was written, unless it was moved into place. */
    @Override
    public void close() throws ExportException {
        try {
            stream.close();
        } catch (IOException e) {
            throw failed(target, e);
        } finally {
            delete();
        }
    }

    private void delete() throws ExportException {
        try {
            disk.delete(provisional);
        } catch (IOException e) {
            throw failed(target, e);
        }
    }
}
