package org.caret.store.derby.internal.folder;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps a second process, and a second opening in this one, off a database, and can say who has it. The operating
 * system drops the lock with the process, however that ends. The text is for people; the lock alone decides.
 */
public final class FolderLock implements AutoCloseable {

    /** Far behind the text: a locked range cannot be read on some systems, and the text must be. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final String SINCE = ", since ";
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM d, uuuu 'at' h:mm a", Locale.US);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Locks for writing and leaves a note who did. */
    public static FolderLock exclusive(Path file, String user, Instant since) throws IOException, StoreException {
        FolderLock lock = acquired(file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                false);
        try {
            lock.channel.truncate(0);
            lock.channel.write(ByteBuffer.wrap(note(user, since).getBytes(StandardCharsets.UTF_8)), 0);
            return lock;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** Locks a folder that cannot be written, beside others who only read; null where there is no file to lock. */
    public static @Nullable FolderLock shared(Path file) throws IOException, StoreException {
        return Files.isReadable(file) ? acquired(file, FileChannel.open(file, StandardOpenOption.READ), true) : null;
    }

    private static FolderLock acquired(Path file, FileChannel channel, boolean shared)
            throws IOException, StoreException {
        boolean acquired = false;
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, shared);
            if (lock == null) {
                throw inUse(file, null);
            }
            acquired = true;
            return new FolderLock(channel);
        } catch (OverlappingFileLockException e) {
            throw inUse(file, e);
        } finally {
            if (!acquired) {
                channel.close();
            }
        }
    }

    private static StoreException inUse(Path file, @Nullable Throwable cause) throws IOException {
        String holder = inWords(Files.readString(file).strip(), ZoneId.systemDefault());
        return new StoreException(Reason.IN_USE,
                "The database in " + file.getParent() + " is open already"
                        + (holder.isEmpty() ? "." : " (" + holder + ")."),
                "Close it there and try again.", cause);
    }

    private static String note(String user, Instant since) {
        return "process " + ProcessHandle.current().pid() + " on " + host() + ", user " + user + SINCE
                + since.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The note as a person of this machine reads it: the point in time at its end as day and hour of their own zone. */
    static String inWords(String note, ZoneId zone) {
        int time = note.lastIndexOf(SINCE) + SINCE.length();
        try {
            return note.contains(SINCE)
                    ? note.substring(0, time) + WORDS.format(Instant.parse(note.substring(time)).atZone(zone))
                    : note;
        } catch (DateTimeParseException e) {
            // Cut off, or left by another program: better as it is than not at all.
            return note;
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // A machine that does not know its own name; its processes are told apart by number.
            return "this machine (" + e.getClass().getSimpleName() + ')';
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
