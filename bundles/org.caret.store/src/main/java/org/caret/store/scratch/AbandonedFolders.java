package org.caret.store.scratch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Removes the folders of processes that are gone. What cannot be removed now is left to the next process. */
final class AbandonedFolders {

    private AbandonedFolders() {
    }

    /** @param ours folders that are not to be touched */
    static void remove(Path root, Predicate<Path> ours) {
        try {
            List<Path> found = others(root, ours);
            if (!found.isEmpty()) {
                UserPrincipal user = user(root);
                for (Path folder : found) {
                    // Another user's notes would let that user remove our files.
                    if (Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(user)) {
                        removeUnlocked(folder);
                    }
                }
            }
        } catch (@SuppressWarnings("unused") IOException e) {
            // Said above; another process may be removing the same folder.
        }
    }

    private static List<Path> others(Path root, Predicate<Path> ours) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(root, ProcessFolder.PREFIX + '*')) {
            for (Path path : all) {
                if (!ours.test(path)
                        && Files.isRegularFile(path.resolve(ProcessFolder.LOCK), LinkOption.NOFOLLOW_LINKS)) {
                    found.add(path);
                }
            }
        }
        return found;
    }

    /** Who owns what this process makes; the name of the user is not the owner's everywhere. */
    private static UserPrincipal user(Path root) throws IOException {
        Path probe = Files.createTempFile(root, "caret", ".probe");
        try {
            return Files.getOwner(probe);
        } finally {
            Files.delete(probe);
        }
    }

    private static void removeUnlocked(Path folder) throws IOException {
        Path file = folder.resolve(ProcessFolder.LOCK);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                return;
            }
            BegunNote.removeFiles(folder.resolve(ProcessFolder.NOTES));
            ProcessFolder.empty(folder);
            // While it is locked: who made the folder just now and comes second sees that the file is gone.
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
