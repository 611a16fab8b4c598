package org.caret.compare.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

import org.caret.compare.DifferenceKind;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The records of a comparison in a temporary file, in the order of their keys: written once, then read by number, by several
 * threads. A record's kind and place are kept in memory.
 */
final class Spool implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final byte[] NOTHING = {};

    private final Path file;
    private final OutputStream out;
    private final TextRecord record = new TextRecord();
    private long[] places = new long[1024];
    private byte[] kinds = new byte[1024];
    private int count;
    private long written;
    private @Nullable FileChannel reading;

    private Spool(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    static Spool create(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "compare-", ".tmp");
        return new Spool(file, new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    /** What was written of a record: the payloads of its sides, either of which may be empty, and a note. */
    record Entry(DifferenceKind kind, byte[] local, byte[] state, String note) {
    }

    void add(DifferenceKind kind, byte @Nullable [] local, byte @Nullable [] state, String note) throws IOException {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        places[count] = written;
        kinds[count++] = (byte) kind.ordinal();
        record.clear();
        record.putBytes(local == null ? NOTHING : local);
        record.putBytes(state == null ? NOTHING : state);
        record.putText(note);
        out.write(record.array(), 0, record.size());
        written += record.size();
    }

    /** Ends writing. */
    void finish() throws IOException {
        out.close();
        reading = FileChannel.open(file, StandardOpenOption.READ);
    }

    long[] numbers(Set<DifferenceKind> wanted) {
        long[] numbers = new long[count];
        int found = 0;
        for (int number = 0; number < count; number++) {
            if (wanted.contains(DifferenceKind.values()[kinds[number]])) {
                numbers[found++] = number;
            }
        }
        return Arrays.copyOf(numbers, found);
    }

    Entry entry(long number) throws IOException {
        FileChannel channel = reading;
        if (channel == null) {
            throw new IllegalStateException("the spool is still written");
        }
        int index = Math.toIntExact(number);
        long end = index + 1 < count ? places[index + 1] : written;
        ByteBuffer buffer = ByteBuffer.allocate((int) (end - places[index]));
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, places[index] + buffer.position()) < 0) {
                throw new IOException("The temporary file of the comparison was cut off.");
            }
        }
        TextRecord read = new TextRecord(buffer.array());
        return new Entry(DifferenceKind.values()[kinds[index]], read.bytes(), read.bytes(), read.text());
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
            FileChannel channel = reading;
            if (channel != null) {
                channel.close();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
