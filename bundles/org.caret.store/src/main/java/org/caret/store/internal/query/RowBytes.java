package org.caret.store.internal.query;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes the values of a row as bytes, one slot after the other. A value is its length plus one, seven bits to a byte and
 * the lowest first, and then as many bytes: text as UTF-8, numbers and days since 1970-01-01 as few bytes as hold them,
 * the highest first. A missing value is the single byte 0. So a reader skips values without knowing their kinds, and equal
 * values of a kind are equal bytes, decimals excepted. To be used again after {@link #clear}.
 */
public final class RowBytes {

    private byte[] bytes = new byte[512];
    private int length;

    public void clear() {
        length = 0;
    }

    /** Only the first {@link #length} bytes count. */
    public byte[] array() {
        return bytes;
    }

    public int length() {
        return length;
    }

    public void missing() {
        ensure(1);
        bytes[length++] = 0;
    }

    /** Missing values for so many slots. */
    public void missing(int slots) {
        ensure(slots);
        Arrays.fill(bytes, length, length + slots, (byte) 0);
        length += slots;
    }

    public void text(@Nullable String value) {
        if (value == null) {
            missing();
            return;
        }
        int size = value.length();
        ensure(size + 1);
        if (size < 0x7F && ascii(value, size)) {
            return;
        }
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        prefix(encoded.length);
        append(encoded, 0, encoded.length);
    }

    public void number(long value) {
        int size = 1 + (Long.SIZE - Long.numberOfLeadingZeros(value < 0 ? ~value : value)) / 8;
        ensure(size + 1);
        bytes[length++] = (byte) (size + 1);
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >> shift);
        }
    }

    public void date(LocalDate value) {
        number(value.toEpochDay());
    }

    public void flag(boolean value) {
        number(value ? 1 : 0);
    }

    /** A value of any kind by its Java type. */
    public void value(@Nullable Object value) {
        switch (value) {
        case null -> missing();
        case String text -> text(text);
        case LocalDate date -> date(date);
        case Integer number -> number(number);
        case Long number -> number(number);
        case Boolean flag -> flag(flag);
        case BigDecimal decimal -> text(decimal.toString());
        case Instant instant -> text(instant.toString());
        default -> throw new IllegalArgumentException("no place for values of " + value.getClass());
        }
    }

    /** Slots that are encoded already. */
    public void append(byte[] from, int offset, int size) {
        ensure(size);
        System.arraycopy(from, offset, bytes, length, size);
        length += size;
    }

    /** Almost every text is short and plain: written in one pass, and taken back where it turns out not to be. */
    private boolean ascii(String value, int size) {
        int at = length;
        bytes[at++] = (byte) (size + 1);
        for (int i = 0; i < size; i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                return false;
            }
            bytes[at++] = (byte) c;
        }
        length = at;
        return true;
    }

    private void prefix(int size) {
        ensure(5);
        int rest = size + 1;
        while (rest >= 0x80) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
