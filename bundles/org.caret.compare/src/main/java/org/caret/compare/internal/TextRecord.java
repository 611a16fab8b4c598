package org.caret.compare.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts and numbers of a record as bytes, for sorting and spooling: each text with its length before it. Written from the
 * beginning, and read again from a position. Not thread-safe.
 */
final class TextRecord {

    private static final int MOST_BYTES_PER_CHAR = 3;
    private static final int LENGTH = 4;

    private byte[] bytes = new byte[512];
    private int size;

    /** A record to be written. */
    TextRecord() {
        // Begins empty.
    }

    /** A record to be read from its beginning. */
    TextRecord(byte[] bytes) {
        this.bytes = bytes;
    }

    TextRecord clear() {
        size = 0;
        return this;
    }

    byte[] array() {
        return bytes;
    }

    /** Bytes written, or read so far. */
    int size() {
        return size;
    }

    void putText(String text) {
        int length = text.length();
        ensure(length * MOST_BYTES_PER_CHAR + LENGTH);
        int begin = size;
        size += LENGTH;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                size = begin;
                putNumber(encoded.length);
                System.arraycopy(encoded, 0, bytes, size, encoded.length);
                size += encoded.length;
                return;
            }
            bytes[size++] = (byte) c;
        }
        int end = size;
        size = begin;
        putNumber(end - begin - LENGTH);
        size = end;
    }

    void putNumber(int number) {
        ensure(LENGTH);
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (number >>> shift);
        }
    }

    void putLong(long number) {
        putNumber((int) (number >>> 32));
        putNumber((int) number);
    }

    void putBytes(byte[] from) {
        putNumber(from.length);
        ensure(from.length);
        System.arraycopy(from, 0, bytes, size, from.length);
        size += from.length;
    }

    String text() {
        int length = number();
        String text = new String(bytes, size, length, StandardCharsets.UTF_8);
        size += length;
        return text;
    }

    int number() {
        int number = 0;
        for (int i = 0; i < LENGTH; i++) {
            number = number << 8 | bytes[size++] & 0xFF;
        }
        return number;
    }

    long longNumber() {
        long high = number();
        return high << 32 | number() & 0xFFFFFFFFL;
    }

    byte[] bytes() {
        int length = number();
        byte[] read = Arrays.copyOfRange(bytes, size, size + length);
        size += length;
        return read;
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
