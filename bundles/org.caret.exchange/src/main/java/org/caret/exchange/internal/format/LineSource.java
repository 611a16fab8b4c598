package org.caret.exchange.internal.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.caret.exchange.format.RecordFileException;

/**
 * The lines of a text file as bytes, without their line end (LF or CR LF). Memory is bounded by {@link #LONGEST_LINE},
 * whatever the file holds.
 */
final class LineSource implements Closeable {

    /** No record of the state comes near it: more means that the file is no text file with line ends. */
    static final int LONGEST_LINE = 1 << 20;

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private byte[] buffer = new byte[2 * BLOCK];
    private int next;
    private int limit;
    private int start;
    private int end;
    private long number;
    private boolean ended;
    private boolean terminated;

    LineSource(InputStream in) {
        this.in = in;
    }

    /** Moves to the next line; false at the end of the file. */
    boolean advance() throws IOException {
        start = next;
        int seen = next;
        while (true) {
            for (int i = seen; i < limit; i++) {
                if (buffer[i] == '\n') {
                    return found(i, i + 1, true);
                }
            }
            seen = limit;
            if (ended) {
                return start < limit && found(limit, limit, false);
            }
            if (limit - start > LONGEST_LINE) {
                throw tooLong(number + 1);
            }
            seen -= fill();
        }
    }

    private boolean found(int lineEnd, int following, boolean withLineEnd) {
        end = lineEnd > start && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        next = following;
        terminated = withLineEnd;
        number++;
        return true;
    }

    /** Reads on; returns by how much the bytes in the buffer moved towards its beginning. */
    private int fill() throws IOException {
        int moved = start;
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        limit -= moved;
        start = 0;
        if (buffer.length - limit < BLOCK) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            ended = true;
        } else {
            limit += read;
        }
        return moved;
    }

    static RecordFileException tooLong(long line) {
        return new RecordFileException("Line " + line + " is longer than " + LONGEST_LINE + " characters.",
                "This is no file of records with a line for each; check that you have the right file.");
    }

    /** The bytes the line lies in, from {@link #start()} to {@link #end()}; valid until the next line. */
    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    /** One behind the last byte. */
    int end() {
        return end;
    }

    /** 1-based. */
    long number() {
        return number;
    }

    /** False for a last line without line end. */
    boolean terminated() {
        return terminated;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
