package org.caret.exchange.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.caret.exchange.RecordReader;
import org.caret.exchange.format.FileShape;
import org.caret.exchange.format.RecordFileException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads records whose fields are separated by a delimiter and never quoted. Splits bytes, which is safe because in UTF-8
 * and Windows-1252 no part of another character looks like an ASCII delimiter.
 */
public final class DelimitedReader implements RecordReader {

    private final LineSource lines;
    private final byte delimiter;
    private final Charset charset;
    private final int fieldCount;

    private DelimitedReader(LineSource lines, char delimiter, FileShape shape) {
        this.lines = lines;
        this.delimiter = (byte) delimiter;
        this.charset = shape.encoding().charset();
        this.fieldCount = shape.fieldCount();
    }

    public static DelimitedReader open(Path file, char delimiter, FileShape shape) throws IOException {
        return open(TextFile.open(file), delimiter, shape);
    }

    /** Reads from a stream that stands behind a byte order mark, if there was one. */
    static DelimitedReader open(InputStream in, char delimiter, FileShape shape) throws IOException {
        DelimitedReader reader = new DelimitedReader(new LineSource(in), delimiter, shape);
        if (!shape.heading().isEmpty()) {
            reader.next();
        }
        return reader;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        do {
            if (!lines.advance()) {
                return null;
            }
        } while (lines.start() == lines.end());
        String[] fields = new String[fieldCount == FileShape.ANY ? countFields() : fieldCount];
        int found = split(fields);
        if (found != fields.length) {
            throw mismatch(found);
        }
        return new RawRecord(lines.number(), fields);
    }

    private int countFields() {
        int count = 1;
        for (int i = lines.start(); i < lines.end(); i++) {
            if (lines.bytes()[i] == delimiter) {
                count++;
            }
        }
        return count;
    }

    /** Fills the fields as far as they reach and counts what is there. */
    private int split(String[] fields) {
        byte[] bytes = lines.bytes();
        int lineEnd = lines.end();
        int begin = lines.start();
        int count = 0;
        byte seen = 0;
        for (int i = begin; i <= lineEnd; i++) {
            if (i == lineEnd || bytes[i] == delimiter) {
                if (count < fields.length) {
                    fields[count] = text(bytes, begin, i, seen);
                }
                count++;
                begin = i + 1;
                seen = 0;
            } else {
                // the sign bit stays when any byte is not ASCII
                seen |= bytes[i];
            }
        }
        return count;
    }

    private String text(byte[] bytes, int begin, int end, byte seen) {
        if (begin == end) {
            return "";
        }
        // Latin-1 is a plain copy, and the same thing for ASCII
        return new String(bytes, begin, end - begin, seen < 0 ? charset : StandardCharsets.ISO_8859_1);
    }

    private RecordFileException mismatch(int found) {
        return !lines.terminated() && found < fieldCount ? FieldCount.cutOff(lines.number(), found, fieldCount)
                : FieldCount.mismatch(lines.number(), found, fieldCount);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
