package org.caret.store.sort;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Builds a key out of values, most significant first. The bytes of two keys, compared as unsigned numbers, have the order
 * of their values: missing values first, strings by code point, numbers and days ascending. Keys are only comparable where
 * the values were of the same kinds in the same order. To be used again after {@link #clear}; not thread-safe.
 */
public final class SortKey {

    private static final byte MISSING = 0;
    private static final byte PRESENT = 1;
    private static final byte END_OF_TEXT = 0;
    /** Lets a text hold the characters 0 and 1 although 0 ends it: they become 1,1 and 1,2. */
    private static final byte ESCAPE = 1;

    private byte[] bytes = new byte[64];
    private int length;

    /** Forgets everything added so far. */
    public SortKey clear() {
        length = 0;
        return this;
    }

    public SortKey text(@Nullable String value) {
        if (value == null) {
            return put(MISSING);
        }
        int size = value.length();
        ensure(size * 3 + 2);
        bytes[length++] = PRESENT;
        for (int i = 0; i < size; i++) {
            char c = value.charAt(i);
            if (c < 0x80 && c > ESCAPE) {
                bytes[length++] = (byte) c;
            } else if (Character.isHighSurrogate(c) && i + 1 < size && Character.isLowSurrogate(value.charAt(i + 1))) {
                supplementary(Character.toCodePoint(c, value.charAt(++i)));
            } else {
                unusual(c);
            }
        }
        bytes[length++] = END_OF_TEXT;
        return this;
    }

    /** A text that is there, given as its UTF-8 bytes: the same key as for the text itself. */
    public SortKey text(byte[] utf8, int from, int to) {
        ensure((to - from) * 2 + 2);
        bytes[length++] = PRESENT;
        for (int i = from; i < to; i++) {
            byte b = utf8[i];
            if (b == 0 || b == ESCAPE) {
                bytes[length++] = ESCAPE;
                b++;
            }
            bytes[length++] = b;
        }
        bytes[length++] = END_OF_TEXT;
        return this;
    }

    public SortKey date(@Nullable LocalDate value) {
        return value == null ? put(MISSING) : number(value.toEpochDay());
    }

    public SortKey instant(@Nullable Instant value) {
        return value == null ? put(MISSING) : number(value.getEpochSecond()).raw(value.getNano());
    }

    /** A whole number that is there; see {@link #missing} for one that is not. */
    public SortKey number(long value) {
        return put(PRESENT).raw(value);
    }

    public SortKey flag(boolean value) {
        return put(PRESENT).put((byte) (value ? 1 : 0));
    }

    /** A decimal number by its value: 1.0 and 1.00 are the same. */
    public SortKey decimal(@Nullable BigDecimal value) {
        if (value == null) {
            return put(MISSING);
        }
        put(PRESENT);
        put((byte) (value.signum() + 1));
        if (value.signum() != 0) {
            magnitude(value.abs().stripTrailingZeros(), value.signum() < 0);
        }
        return this;
    }

    /** A value that is not there; comes before every value. */
    public SortKey missing() {
        return put(MISSING);
    }

    /** Eight bytes that order like the number, without a mark for missing values: shorter where there are none. */
    public SortKey raw(long value) {
        ensure(8);
        long shifted = value ^ Long.MIN_VALUE;
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (shifted >>> shift);
        }
        return this;
    }

    /**
     * Turns the order of what was added since the key had a length round: the greatest value of it comes first, a missing
     * one last.
     */
    public SortKey reverseFrom(int begin) {
        for (int i = begin; i < length; i++) {
            bytes[i] = (byte) ~bytes[i];
        }
        return this;
    }

    /** Adds a value of one of the kinds above by its Java type; every other type is an {@link IllegalArgumentException}. */
    public SortKey value(@Nullable Object value) {
        return switch (value) {
        case null -> missing();
        case String text -> text(text);
        case LocalDate date -> date(date);
        case Integer number -> number(number);
        case Long number -> number(number);
        case Boolean flag -> flag(flag);
        case BigDecimal decimal -> decimal(decimal);
        case Instant instant -> instant(instant);
        default -> throw new IllegalArgumentException("no order for values of " + value.getClass());
        };
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** The array the key is built in, valid until the next change; only the first {@link #length} bytes count. */
    public byte[] array() {
        return bytes;
    }

    public int length() {
        return length;
    }

    /** Position of the first digit before the digits, so that the longer number is the greater one. */
    private void magnitude(BigDecimal positive, boolean negative) {
        int begin = length;
        String digits = positive.unscaledValue().toString();
        raw(digits.length() - (long) positive.scale());
        ensure(digits.length() + 1);
        for (int i = 0; i < digits.length(); i++) {
            bytes[length++] = (byte) digits.charAt(i);
        }
        bytes[length++] = END_OF_TEXT;
        if (negative) {
            reverseFrom(begin);
        }
    }

    private void supplementary(int codePoint) {
        bytes[length++] = (byte) (0xF0 | codePoint >> 18);
        bytes[length++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | codePoint & 0x3F);
    }

    private void unusual(char c) {
        if (c <= ESCAPE) {
            bytes[length++] = ESCAPE;
            bytes[length++] = (byte) (c + 1);
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private SortKey put(byte value) {
        ensure(1);
        bytes[length++] = value;
        return this;
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
