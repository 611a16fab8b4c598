package org.caret.exports.internal.sets;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.caret.store.Store;
import org.caret.store.scratch.ScratchFiles;
import org.caret.store.sort.ExternalSorter;

/**
 * A folder for what does not fit into memory. It holds personal data, so it lies inside the database's folder where that can be
 * written.
 */
final class WorkFolder implements AutoCloseable {

    /** Several sorters are open at once, so each gets less than one would get alone. */
    private static final int ARENA = 8 << 20;

    private final Path folder;

    private WorkFolder(Path folder) {
        this.folder = folder;
    }

    static WorkFolder of(Store store) throws IOException {
        if (store.readOnly()) {
            return new WorkFolder(ScratchFiles.createFolder("set"));
        }
        return new WorkFolder(
                Files.createTempDirectory(Files.createDirectories(store.folder().resolve("tmp")), "set-"));
    }

    Path path() {
        return folder;
    }

    ExternalSorter sorter() {
        return new ExternalSorter(folder, ARENA);
    }

    @Override
    public void close() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
