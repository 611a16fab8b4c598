package org.caret.exports.internal.archive;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Hands blocks of bytes to a second thread, which compresses and hashes them while the run goes on reading and binding.
 * The queue is bounded and the blocks go round, so memory does not grow with the file. A failure of the second thread is
 * thrown by the next call on the first.
 */
final class BackgroundWriter implements AutoCloseable {

    static final int BLOCK = 64 * 1024;
    private static final int BLOCKS = 16;

    private record Task(BlockSink sink, byte[] block, int length) {
    }

    private static final byte[] NO_BLOCK = new byte[0];
    private static final Task END = new Task((block, length) -> {}, NO_BLOCK, 0);

    private final BlockingQueue<Task> tasks = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<byte[]> spare = new ArrayBlockingQueue<>(BLOCKS);
    private final Thread thread = new Thread(this::work, "Caret export archive");
    private volatile @Nullable Throwable failure;

    BackgroundWriter() {
        thread.setDaemon(true);
        thread.start();
    }

    /** An empty block to be filled and given to {@link #write}. */
    byte[] block() {
        byte[] block = spare.poll();
        return block == null ? new byte[BLOCK] : block;
    }

    /** Passes a block on, waiting while too many are under way. The block belongs to the second thread from then on. */
    void write(BlockSink sink, byte[] block, int length) throws IOException {
        throwFailure();
        put(new Task(sink, block, length));
    }

    /** What is done when a sink has got all its blocks. */
    interface Ending {
        void run() throws IOException;
    }

    /** Ends a sink behind everything that was passed on to it, waiting for nothing. */
    void last(Ending ending) throws IOException {
        throwFailure();
        put(new Task((block, length) -> ending.run(), NO_BLOCK, 0));
    }

    /** Waits until everything that was passed on has been written. */
    void finish() throws IOException {
        stop();
        throwFailure();
    }

    /** Ends the thread; what it had not yet written may be lost. */
    @Override
    public void close() {
        if (thread.isAlive()) {
            failure = failure == null ? new IOException("given up") : failure;
            try {
                stop();
            } catch (@SuppressWarnings("unused") InterruptedIOException e) {
                // The interrupt is kept; the thread is a daemon and ends at the end mark that is already under way.
            }
        }
    }

    private void stop() throws InterruptedIOException {
        if (!thread.isAlive()) {
            return;
        }
        put(END);
        try {
            thread.join();
        } catch (@SuppressWarnings("unused") InterruptedException e) {
            throw interrupted();
        }
    }

    private void put(Task task) throws InterruptedIOException {
        try {
            tasks.put(task);
        } catch (@SuppressWarnings("unused") InterruptedException e) {
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted while writing");
    }

    private void throwFailure() throws IOException {
        Throwable cause = failure;
        if (cause != null) {
            throw new IOException(cause.getMessage(), cause);
        }
    }

    /** Goes on taking blocks after a failure, so that the first thread never waits for a full queue. */
    private void work() {
        try {
            for (Task task = tasks.take(); task != END; task = tasks.take()) {
                if (failure == null) {
                    perform(task);
                }
                if (task.block() != NO_BLOCK) {
                    spare.offer(task.block());
                }
            }
        } catch (InterruptedException e) {
            failure = e;
        }
    }

    private void perform(Task task) {
        try {
            task.sink().write(task.block(), task.length());
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        }
    }
}
