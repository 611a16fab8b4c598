package org.caret.exports.ui.internal.result;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.caret.store.scratch.ScratchFiles;

/**
 * A list of any length that can be read at any place, kept in a temporary file: memory holds one number for each block of
 * rows. Filled once, by one thread; read afterwards by any.
 */
final class Spool implements Closeable {

    private static final int BLOCK = 64;
    private static final String NAME = "list";
    private static final String SEPARATOR = "\t";

    private final Path file;
    private final FileChannel channel;
    private final long[] starts;
    private final int size;
    /** The block that was read last, and which one it is. */
    private List<List<String>> block = List.of();
    private int blockNumber = -1;

    private Spool(Path file, long[] starts, int size) throws IOException {
        this.file = file;
        this.starts = starts;
        this.size = size;
        channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Gives the rows of a list, one after the other. */
    @FunctionalInterface
    interface Rows<E extends Exception> {
        void forEach(Sink sink) throws E, IOException;
    }

    /** Takes rows. */
    @FunctionalInterface
    interface Sink {
        void add(List<String> row) throws IOException;
    }

    /** Writes the rows down. */
    static <E extends Exception> Spool of(Rows<E> rows) throws E, IOException {
        Path file = ScratchFiles.createFile(NAME, ".tmp");
        boolean complete = false;
        try {
            Filling filling = new Filling();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                rows.forEach(row -> filling.add(row, out));
            }
            complete = true;
            return new Spool(file, Arrays.copyOf(filling.starts, filling.blocks()), filling.count);
        } finally {
            if (!complete) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static final class Filling {

        private long[] starts = new long[16];
        private int count;
        private long position;

        void add(List<String> row, OutputStream out) throws IOException {
            if (count % BLOCK == 0) {
                if (count / BLOCK == starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                }
                starts[count / BLOCK] = position;
            }
            byte[] line = (String.join(SEPARATOR, row.stream().map(Filling::oneLine).toList()) + '\n')
                    .getBytes(StandardCharsets.UTF_8);
            out.write(line);
            position += line.length;
            count++;
        }

        int blocks() {
            return (count + BLOCK - 1) / BLOCK;
        }

        private static String oneLine(String value) {
            return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
        }
    }

    int size() {
        return size;
    }

    synchronized List<String> row(int index) throws IOException {
        int wanted = index / BLOCK;
        if (wanted != blockNumber) {
            block = read(wanted);
            blockNumber = wanted;
        }
        return block.get(index % BLOCK);
    }

    private List<List<String>> read(int number) throws IOException {
        channel.position(starts[number]);
        // The reader reads ahead and is not closed, because that would close the channel.
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
        List<List<String>> rows = new ArrayList<>(BLOCK);
        int count = Math.min(BLOCK, size - number * BLOCK);
        for (int i = 0; i < count; i++) {
            String line = reader.readLine();
            rows.add(List.of((line == null ? "" : line).split(SEPARATOR, -1)));
        }
        return rows;
    }

    /** Indexes of the rows that a condition holds for, in order; fewer where it is cancelled. */
    int[] matching(Predicate<List<String>> condition, BooleanSupplier cancelled) throws IOException {
        int[] found = new int[BLOCK];
        int count = 0;
        for (int index = 0; index < size && !cancelled.getAsBoolean(); index++) {
            if (condition.test(row(index))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, found.length * 2);
                }
                found[count++] = index;
            }
        }
        return Arrays.copyOf(found, count);
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
