package org.caret.exports.internal.submissions;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;

/** A folder that appears whole or not at all: it is filled under a provisional name beside its target. */
final class BundleFolder implements AutoCloseable {

    private final Path target;
    private final Path provisional;

    private BundleFolder(Path target, Path provisional) {
        this.target = target;
        this.provisional = provisional;
    }

    /** Begins a folder. A target that holds something is refused, so that no file sent earlier is ever replaced. */
    static BundleFolder beside(Path folder) throws ExportException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new ExportException(Reason.OUTPUT, "There is no folder " + parent + '.', "Create it first.");
        }
        try {
            if (Files.exists(target) && !(Files.isDirectory(target) && list(target).isEmpty())) {
                throw new ExportException(Reason.OUTPUT, target + " is there already and not an empty folder.",
                        "Give the name of a new folder.");
            }
            return new BundleFolder(target, create(target));
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private static Path create(Path target) throws IOException {
        for (int number = 1;; number++) {
            try {
                return Files.createDirectory(target.resolveSibling(target.getFileName() + "." + number + ".part"));
            } catch (@SuppressWarnings("unused") FileAlreadyExistsException e) {
                // Another bundle is being written, or a crash left its folder; the next number is tried.
            }
        }
    }

    /** A file in the folder while it is being filled. */
    Path file(String name) {
        return provisional.resolve(name);
    }

    Path target() {
        return target;
    }

    void moveIntoPlace() throws ExportException {
        try {
            Files.deleteIfExists(target);
            Files.move(provisional, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private static ExportException failed(Path target, IOException cause) {
        return new ExportException(Reason.OUTPUT, "The folder " + target + " cannot be written: " + cause.getMessage(),
                "Check that its folder can be written and that there is space left.", cause);
    }

    /** Removes what was written, unless it was moved into place. */
    @Override
    public void close() throws ExportException {
        try {
            if (Files.exists(provisional)) {
                for (Path file : list(provisional)) {
                    Files.delete(file);
                }
                Files.delete(provisional);
            }
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
