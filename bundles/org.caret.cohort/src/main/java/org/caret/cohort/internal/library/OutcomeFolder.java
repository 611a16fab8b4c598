package org.caret.cohort.internal.library;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.store.BulkChange;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.spi.DiskSpace;

/** The folder {@code outcomes} of a database, and the one way to change what it holds. */
final class OutcomeFolder {

    static final String ENDING = ".rows";

    private static final System.Logger LOG = System.getLogger(OutcomeFolder.class.getName());

    private OutcomeFolder() {
    }

    /** Makes a new list out of the one before. */
    interface Change {
        Manifest apply(Manifest before) throws IOException;
    }

    static Path of(Store store) {
        return store.folder().resolve("outcomes");
    }

    /** Where rows are put before they are published; emptied when the store opens. */
    static Path temporary(Store store) throws IOException {
        return Files.createDirectories(store.folder().resolve("tmp"));
    }

    /**
     * Replaces the list while nobody else writes the store and no export or import is under way, then removes the files that it
     * no longer names, and those that an ended process left.
     */
    static void change(Store store, Change change) throws StoreException {
        // Nothing goes into the change itself: while it is open, it keeps others out, as a change of the tables would.
        try (BulkChange others = store.beginBulk()) {
            Path folder = Files.createDirectories(of(store));
            try {
                change.apply(Manifest.read(folder)).commit(folder);
            } finally {
                sweep(folder);
            }
        } catch (IOException e) {
            throw failed("change the public files", e);
        }
    }

    /** What cannot be removed now is in nobody's way and goes with the next change. */
    private static void sweep(Path folder) {
        try {
            Set<String> named = Manifest.read(folder).entries().stream().map(Manifest.Entry::rowsFile)
                    .collect(Collectors.toSet());
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*{" + ENDING + ",.part}")) {
                for (Path file : files) {
                    if (!named.contains(file.getFileName().toString())) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "removing what no list names", e);
        }
    }

    static StoreException failed(String what, IOException cause) {
        return DiskSpace.missing(cause)
                ? new StoreException(Reason.DISK_FULL, "Could not " + what + ": there is no space left.",
                        "Free some space and try again.", cause)
                : new StoreException(Reason.FAILED, "Could not " + what + ": " + cause.getMessage() + ".",
                        "Check the folder of the database and try again.", cause);
    }
}
