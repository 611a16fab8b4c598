package org.caret.ui.internal.lists;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.caret.store.scratch.ScratchFiles;

/**
 * Rows of texts in a temporary file, eight bytes a row in memory. Written by one thread, then read by any; the file goes
 * when the rows are closed.
 */
public final class TextRows implements AutoCloseable {

    /** Stands between the texts of a row; a control character that no message holds. */
    private static final char SEPARATOR = '\u001f';
    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final ByteBuffer pending = ByteBuffer.allocate(BUFFER);
    /** Where each row begins, and behind the last row its end. */
    private long[] offsets = new long[1024];
    private int size;

    /** Adds rows one after the other. */
    @FunctionalInterface
    public interface Filler {
        void fill(TextRows rows) throws IOException;
    }

    /** Rows that somebody adds now; to be closed. */
    public static TextRows of(Filler filler) throws IOException {
        TextRows rows = new TextRows();
        try {
            filler.fill(rows);
            rows.complete();
            return rows;
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private TextRows() throws IOException {
        Path path = ScratchFiles.createFile("list", ".txt");
        file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Adds a row behind the others, while they are filled. */
    public void add(String... texts) throws IOException {
        byte[] bytes = String.join(String.valueOf(SEPARATOR), texts).getBytes(StandardCharsets.UTF_8);
        if (size + 2 > offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[size + 1] = offsets[size] + bytes.length;
        size++;
        if (bytes.length > pending.remaining()) {
            complete();
        }
        if (bytes.length > pending.remaining()) {
            writeFully(ByteBuffer.wrap(bytes));
        } else {
            pending.put(bytes);
        }
    }

    private void complete() throws IOException {
        pending.flip();
        writeFully(pending);
        pending.clear();
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    public int size() {
        return size;
    }

    /** The texts of a row. */
    public String[] row(int index) throws IOException {
        return split(read(index, index + 1), 0, (int) (offsets[index + 1] - offsets[index]));
    }

    /**
     * Numbers of the rows that satisfy a condition, ascending.
     *
     * @throws CancellationException once {@code cancelled} says so
     */
    public int[] matching(Predicate<String[]> condition, BooleanSupplier cancelled) throws IOException {
        int[] found = new int[16];
        int count = 0;
        for (int from = 0; from < size;) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            int to = blockEnd(from);
            byte[] block = read(from, to);
            for (int row = from; row < to; row++) {
                int begin = (int) (offsets[row] - offsets[from]);
                if (condition.test(split(block, begin, (int) (offsets[row + 1] - offsets[row])))) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, 2 * count);
                    }
                    found[count++] = row;
                }
            }
            from = to;
        }
        return Arrays.copyOf(found, count);
    }

    /** The row behind the last one of a block that begins with a row and is worth reading at once. */
    private int blockEnd(int from) {
        int to = from + 1;
        while (to < size && offsets[to + 1] - offsets[from] <= BUFFER) {
            to++;
        }
        return to;
    }

    private byte[] read(int from, int to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) (offsets[to] - offsets[from]));
        while (bytes.hasRemaining() && file.read(bytes, offsets[from] + bytes.position()) >= 0) {
            // goes on
        }
        return bytes.array();
    }

    private static String[] split(byte[] bytes, int begin, int length) {
        return new String(bytes, begin, length, StandardCharsets.UTF_8).split(String.valueOf(SEPARATOR), -1);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
