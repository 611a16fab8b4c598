package org.caret.store.sort;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Records in key order, to be read as often as wanted and by several threads at once, each with a reader of its own.
 * Closing removes the temporary files; where readers are still open, the last of them does so when it is closed.
 */
public final class SortedRecords implements AutoCloseable {

    private final @Nullable Arena arena;
    private final List<Run> runs;
    private final long size;
    private int readers;
    private boolean closed;

    private SortedRecords(@Nullable Arena arena, List<Run> runs, long size) {
        this.arena = arena;
        this.runs = runs;
        this.size = size;
    }

    static SortedRecords inMemory(Arena arena) {
        arena.trim();
        return new SortedRecords(arena, List.of(), arena.size());
    }

    static SortedRecords onDisk(List<Run> runs) throws IOException {
        long size = 0;
        for (Run run : runs) {
            size += run.size();
        }
        return new SortedRecords(null, runs, size);
    }

    /** Bytes that the records take, in memory or on disk. */
    public long size() {
        return size;
    }

    /** Whether the records are held in memory, because they fitted into the arena. */
    public boolean inMemory() {
        return runs.isEmpty();
    }

    /** A reader that stands before the first record. */
    public synchronized SortedReader read() throws IOException {
        if (closed) {
            throw new IllegalStateException("already closed");
        }
        Arena inMemory = arena;
        if (inMemory != null) {
            return new ArenaReader(inMemory);
        }
        SortedReader reader = MergingReader.of(runs, this::readerClosed);
        readers++;
        return reader;
    }

    @Override
    public synchronized void close() {
        closed = true;
        deleteWhenUnused();
    }

    private synchronized void readerClosed() {
        readers--;
        deleteWhenUnused();
    }

    private void deleteWhenUnused() {
        if (closed && readers == 0) {
            runs.forEach(Run::delete);
        }
    }
}
