package org.caret.store.scratch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The temporary folder of one process, made when it is needed first. A file in it is locked for as long as the process lives: the
 * operating system drops the lock however the process ends, so a folder whose lock can be had belongs to nobody any more. A
 * process number would not do, because containers that share a folder count their processes each on its own.
 */
final class ProcessFolder implements AutoCloseable {

    static final String PREFIX = "caret-";
    static final String LOCK = "lock";
    static final String NOTES = "begun";

    /**
     * Folders of this virtual machine. Their locks must not be tried: closing a second channel to a file drops the lock of the
     * first on some systems.
     */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path root;
    private boolean looked;
    private boolean closed;
    private @Nullable Path folder;
    private @Nullable FileChannel lock;

    /** @param root where the folders of all processes are */
    ProcessFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path createFolder(String name) throws IOException {
        return Files.createTempDirectory(folder(), name);
    }

    Path createFile(String name, String ending) throws IOException {
        return Files.createTempFile(folder(), name, ending);
    }

    BegunNote begun(Path file) throws IOException {
        return BegunNote.of(file, folder().resolve(NOTES));
    }

    private synchronized Path folder() throws IOException {
        if (closed) {
            throw new IOException("Caret is ending and makes no temporary files any more.");
        }
        removeAbandoned();
        Path made = folder;
        if (made == null || !Files.isDirectory(made)) {
            made = make();
            folder = made;
        }
        return made;
    }

    /** Another process may find the folder before it is locked; there is nothing in it to lose then, and the next one is tried. */
    private Path make() throws IOException {
        while (true) {
            Path made = Files.createTempDirectory(root, PREFIX);
            OWN.add(made);
            Path file = made.resolve(LOCK);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (locked(channel) && Files.exists(file)) {
                lock = channel;
                return made;
            }
            channel.close();
            OWN.remove(made);
        }
    }

    /** Where files cannot be locked, nobody takes them for abandoned either. */
    private static boolean locked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (@SuppressWarnings("unused") IOException e) {
            return true;
        }
    }

    synchronized void removeAbandoned() {
        if (!looked) {
            looked = true;
            AbandonedFolders.remove(root, OWN::contains);
        }
    }

    /** Removes everything in a folder but its lock. */
    static void empty(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.filter(path -> !path.equals(folder) && !path.equals(folder.resolve(LOCK)))
                    .sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    /** Removes the folder. What is still written to stays and is removed by the next process. */
    @Override
    public synchronized void close() {
        closed = true;
        Path made = folder;
        FileChannel channel = lock;
        if (made == null || channel == null) {
            return;
        }
        try (channel) {
            empty(made);
            Files.deleteIfExists(made.resolve(LOCK));
            channel.close();
            Files.deleteIfExists(made);
        } catch (@SuppressWarnings("unused") IOException | java.io.UncheckedIOException e) {
            // said above
        }
        OWN.remove(made);
    }
}
