package org.caret.exchange.internal.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.caret.exchange.RecordWriter;
import org.caret.exchange.format.RecordFileException;

/**
 * Writes fields between delimiters, every record ended by CR LF. Nothing is quoted, so a delimiter or control character
 * inside a field would shift every field behind it at the state: such a record is refused.
 * <p>
 * Encodes by hand into one array, because a district's file is nearly all ASCII and millions of small fields.
 */
public final class DelimitedWriter implements RecordWriter {

    private static final int BLOCK = 1 << 16;
    private static final int MOST_BYTES_PER_CHAR = 3;

    private final OutputStream out;
    private final char delimiter;
    private final int fieldCount;
    private byte[] buffer = new byte[2 * BLOCK];
    private int size;
    private long records;
    private boolean closed;

    public DelimitedWriter(OutputStream out, char delimiter, int fieldCount) {
        this.out = out;
        this.delimiter = delimiter;
        this.fieldCount = fieldCount;
    }

    @Override
    public void write(String[] fields) throws IOException {
        FieldCount.check(fields, fieldCount);
        int start = size;
        for (int i = 0; i < fields.length; i++) {
            if (!append(fields[i])) {
                size = start;
                throw refusal(i);
            }
        }
        records++;
        buffer[size - 1] = '\r';
        buffer[size++] = '\n';
        if (size >= BLOCK) {
            drain();
        }
    }

    /** Appends a field and a delimiter; false if the field holds what no field may. */
    private boolean append(String field) {
        int length = field.length();
        // one byte for the delimiter, one more for the line feed behind a record's last field
        if (buffer.length - size < length * MOST_BYTES_PER_CHAR + 2) {
            buffer = Arrays.copyOf(buffer, buffer.length + length * MOST_BYTES_PER_CHAR + BLOCK);
        }
        byte[] bytes = buffer;
        int end = size;
        for (int i = 0; i < length; i++) {
            char c = field.charAt(i);
            if (c >= 0x7F) {
                return appendEncoded(field);
            }
            if (c < ' ' || c == delimiter) {
                return false;
            }
            bytes[end++] = (byte) c;
        }
        bytes[end++] = (byte) delimiter;
        size = end;
        return true;
    }

    /** The rare field that is not plain ASCII. */
    private boolean appendEncoded(String field) {
        if (!Encodable.asLine(field, delimiter)) {
            return false;
        }
        byte[] encoded = field.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, buffer, size, encoded.length);
        size += encoded.length;
        buffer[size++] = (byte) delimiter;
        return true;
    }

    private RecordFileException refusal(int field) {
        return new RecordFileException("Field " + (field + 1) + " of record " + (records + 1)
                + " holds the delimiter or a control character, which a file of this format cannot hold.",
                "Remove the character from the record and export again.");
    }

    private void drain() throws IOException {
        int length = size;
        size = 0;
        out.write(buffer, 0, length);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            drain();
            out.flush();
        }
    }
}
