package org.caret.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder in which a database may be made, remembered as it was before. An import that brings nothing in must leave
 * no empty database behind, on which the next import would then insist.
 *
 * @param existed whether the folder was there
 * @param wasEmpty whether nothing was in it; true where it was not there
 */
public record NewDatabase(Path folder, boolean existed, boolean wasEmpty) {

    /** The folder as it is now. */
    public static NewDatabase at(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return new NewDatabase(folder, false, true);
        }
        if (!Files.isDirectory(folder)) {
            return new NewDatabase(folder, true, false);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return new NewDatabase(folder, true, entries.findAny().isEmpty());
        }
    }

    /** Removes what was made in the folder since, and the folder itself if it was not there. Never what was there. */
    public void removeIfNew() throws IOException {
        if (!wasEmpty || !Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> made = Files.walk(folder)) {
            deepestFirst = made.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            if (!path.equals(folder) || !existed) {
                Files.delete(path);
            }
        }
    }
}
