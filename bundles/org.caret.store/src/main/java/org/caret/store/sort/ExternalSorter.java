package org.caret.store.sort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Sorts records of a key and a payload by key, byte by byte as unsigned numbers; records with equal keys keep the order
 * in which they were added. What does not fit into a fixed arena is written in sorted runs to temporary files, so that memory
 * does not grow with the number of records. Input that comes in order already is noticed and becomes one run. Not
 * thread-safe.
 *
 * <pre>
 * try (ExternalSorter sorter = new ExternalSorter(folder)) {
 *     sorter.add(key, payload);
 *     try (SortedRecords sorted = sorter.finish(); SortedReader reader = sorted.read()) {
 *         while (reader.next()) {
 *             use(reader.key(), reader.payload());
 *         }
 *     }
 * }
 * </pre>
 */
public final class ExternalSorter implements AutoCloseable {

    /** Bytes of records kept in memory unless told otherwise. */
    public static final int DEFAULT_ARENA = 24 << 20;

    /** Runs read at once; more are merged in several steps, to keep the buffers and the open files few. */
    static final int FAN_IN = 32;

    private final Path folder;
    private final Arena arena;
    private final List<Run> runs = new ArrayList<>();
    private @Nullable RunWriter last;
    private byte[] lastKey = new byte[0];
    private boolean finished;

    /** A sorter with the {@link #DEFAULT_ARENA} that puts its temporary files into an existing folder. */
    public ExternalSorter(Path folder) {
        this(folder, DEFAULT_ARENA);
    }

    /**
     * @param folder an existing folder for temporary files
     * @param arenaBytes size of the records kept in memory at once; a single record that is larger still goes through
     */
    public ExternalSorter(Path folder, int arenaBytes) {
        this.folder = folder;
        this.arena = new Arena(arenaBytes);
    }

    /** Adds a record; the arrays are not kept. */
    public void add(byte[] key, byte[] payload) throws IOException {
        add(key, key.length, payload, payload.length);
    }

    /**
     * Adds a record from the beginnings of two arrays, which are not kept.
     *
     * @throws IOException where a run cannot be written, a full disk for one
     */
    public void add(byte[] key, int keyLength, byte[] payload, int payloadLength) throws IOException {
        add(key, keyLength, payload, 0, payloadLength);
    }

    /** As {@link #add(byte[], int, byte[], int)}, with a payload that begins somewhere in its array. */
    public void add(byte[] key, int keyLength, byte[] payload, int payloadOffset, int payloadLength)
            throws IOException {
        if (finished) {
            throw new IllegalStateException("already finished");
        }
        if (!arena.add(key, keyLength, payload, payloadOffset, payloadLength)) {
            spill();
            arena.add(key, keyLength, payload, payloadOffset, payloadLength);
        }
    }

    /**
     * Ends adding and hands over the records, which own the temporary files from then on. Few records stay in memory. To
     * be called once.
     *
     * @throws IOException where a run cannot be written; no file is left then
     */
    public SortedRecords finish() throws IOException {
        if (finished) {
            throw new IllegalStateException("already finished");
        }
        finished = true;
        if (runs.isEmpty()) {
            arena.sort();
            return SortedRecords.inMemory(arena);
        }
        try {
            spill();
            finishLast();
            arena.release();
            mergeDown();
        } catch (IOException e) {
            deleteRuns();
            throw e;
        }
        SortedRecords result = SortedRecords.onDisk(List.copyOf(runs));
        runs.clear();
        return result;
    }

    /** Removes temporary files that were not handed over. */
    @Override
    public void close() throws IOException {
        finished = true;
        try {
            finishLast();
        } finally {
            deleteRuns();
        }
    }

    private void spill() throws IOException {
        if (arena.isEmpty()) {
            return;
        }
        arena.sort();
        RunWriter writer = last;
        if (writer == null || !arena.continues(lastKey)) {
            finishLast();
            Run run = Run.create(folder);
            runs.add(run);
            writer = new RunWriter(run);
            last = writer;
        }
        arena.writeTo(writer);
        lastKey = arena.lastKey();
        arena.clear();
    }

    private void finishLast() throws IOException {
        RunWriter writer = last;
        last = null;
        if (writer != null) {
            writer.close();
        }
    }

    /** Merges neighbours only, because the order of the runs is what keeps equal keys in order of input. */
    private void mergeDown() throws IOException {
        while (runs.size() > FAN_IN) {
            for (int first = 0; first < runs.size() - 1; first++) {
                List<Run> neighbours = runs.subList(first, Math.min(first + FAN_IN, runs.size()));
                Run merged = merge(List.copyOf(neighbours));
                neighbours.clear();
                runs.add(first, merged);
            }
        }
    }

    private Run merge(List<Run> parts) throws IOException {
        Run merged = Run.create(folder);
        try (RunWriter writer = new RunWriter(merged); SortedReader reader = MergingReader.of(parts, () -> {})) {
            while (reader.next()) {
                writer.write(reader.array(), reader.keyOffset(), reader.keyLength(), reader.payloadLength());
            }
        } catch (IOException e) {
            merged.delete();
            throw e;
        }
        for (Run part : parts) {
            part.delete();
        }
        return merged;
    }

    private void deleteRuns() {
        runs.forEach(Run::delete);
        runs.clear();
    }

    /** Order of two keys as unsigned bytes. */
    static int compare(byte[] a, int aOffset, int aLength, byte[] b, int bOffset, int bLength) {
        return Arrays.compareUnsigned(a, aOffset, aOffset + aLength, b, bOffset, bOffset + bLength);
    }
}
