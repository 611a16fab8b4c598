package org.caret.exports.internal.submissions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.internal.output.BegunFolder;
import org.caret.exports.internal.output.BegunFolder.Contents;
import org.caret.exports.internal.output.Journal;

/**
 * A folder of files that stays only where it is completed. The files are written where they belong at once, because each
 * run remembers the folder of its file. What a killed process leaves of it is removed when the database is opened the next time.
 */
final class BundleFolder implements AutoCloseable {

    private final Path target;
    private final boolean made;
    private Optional<BegunFolder> note = Optional.empty();
    private boolean complete;

    private BundleFolder(Path target, boolean made) {
        this.target = target;
        this.made = made;
    }

    /** Begins a folder. A target that holds something is refused, so that no file sent earlier is ever replaced. */
    static BundleFolder at(Path folder) throws ExportException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new ExportException(Reason.OUTPUT, "There is no folder " + parent + '.', "Create it first.");
        }
        try {
            if (!Files.exists(target)) {
                Files.createDirectory(target);
                return new BundleFolder(target, true);
            }
            if (Files.isDirectory(target) && list(target).isEmpty()) {
                return new BundleFolder(target, false);
            }
        } catch (IOException e) {
            throw failed(target, e);
        }
        throw new ExportException(Reason.OUTPUT, target + " is there already and not an empty folder.",
                "Give the name of a new folder.");
    }

    /**
     * Writes down what is going to be in it.
     *
     * @param names how the names of its files begin
     * @param last name of the file that completes it
     */
    void note(Journal journal, Instant now, List<String> names, String last) throws ExportException {
        try {
            note = journal.begin(new Contents(target, made, now.truncatedTo(ChronoUnit.SECONDS), names, last));
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    Path file(String name) {
        return target.resolve(name);
    }

    Path target() {
        return target;
    }

    /** Everything is there; the folder stays. */
    void complete() throws ExportException {
        complete = true;
        endNote();
    }

    private void endNote() throws ExportException {
        try {
            if (note.isPresent()) {
                note.get().end();
            }
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private static ExportException failed(Path target, IOException cause) {
        return new ExportException(Reason.OUTPUT, "The folder " + target + " cannot be written: " + cause.getMessage(),
                "Check that its folder can be written and that there is space left.", cause);
    }

    /** Removes what was written, unless the folder is complete; an empty folder that was there before stays. */
    @Override
    public void close() throws ExportException {
        if (complete) {
            return;
        }
        try {
            for (Path file : list(target)) {
                Files.delete(file);
            }
            if (made) {
                Files.delete(target);
            }
        } catch (IOException e) {
            throw failed(target, e);
        }
        endNote();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
