package org.caret.imports.internal.merge;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** Rows as bytes, for staging. Written and read by one program in one run, so the form needs no version. */
final class RowCodec {

    private static final byte MISSING = 0;
    private static final byte TEXT = 1;
    private static final byte LATIN_TEXT = 2;
    private static final byte DATE = 3;
    private static final byte NUMBER = 4;
    private static final byte DECIMAL = 5;
    private static final byte TRUE = 6;
    private static final byte FALSE = 7;

    private byte[] bytes = new byte[1024];
    private int length;

    /** Encodes a row; the result is in {@link #array} until the next call. */
    void encode(long line, @Nullable Object[] values) {
        length = 0;
        putLong(line);
        for (Object value : values) {
            put(value);
        }
    }

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Reads a row of so many values. */
    static StagedRow decode(byte[] from, int offset, int payload, int plan, int count) {
        ByteBuffer in = ByteBuffer.wrap(from, offset, payload);
        long line = in.getLong();
        @Nullable
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = read(in);
        }
        return new StagedRow(plan, line, values);
    }

    private static @Nullable Object read(ByteBuffer in) {
        byte kind = in.get();
        return switch (kind) {
        case MISSING -> null;
        case TEXT -> text(in, StandardCharsets.UTF_8);
        case LATIN_TEXT -> text(in, StandardCharsets.ISO_8859_1);
        case DATE -> LocalDate.ofEpochDay(in.getInt());
        case NUMBER -> Integer.valueOf(in.getInt());
        case DECIMAL -> new BigDecimal(new BigInteger(text(in, StandardCharsets.ISO_8859_1)), in.getInt());
        case TRUE -> Boolean.TRUE;
        case FALSE -> Boolean.FALSE;
        default -> throw new IllegalStateException("kind of value " + kind);
        };
    }

    private static String text(ByteBuffer in, java.nio.charset.Charset charset) {
        int size = in.getInt();
        String text = new String(in.array(), in.arrayOffset() + in.position(), size, charset);
        in.position(in.position() + size);
        return text;
    }

    private void put(@Nullable Object value) {
        switch (value) {
        case null -> putByte(MISSING);
        case String text -> putText(text);
        case LocalDate date -> {
            putByte(DATE);
            putInt(Math.toIntExact(date.toEpochDay()));
        }
        case Integer number -> {
            putByte(NUMBER);
            putInt(number);
        }
        case BigDecimal decimal -> {
            putByte(DECIMAL);
            putBytes(decimal.unscaledValue().toString().getBytes(StandardCharsets.ISO_8859_1));
            putInt(decimal.scale());
        }
        case Boolean flag -> putByte(flag ? TRUE : FALSE);
        default -> throw new IllegalArgumentException("no staging for values of " + value.getClass());
        }
    }

    /** Nearly all texts are Latin, and those go byte by byte without an encoder. */
    private void putText(String text) {
        int size = text.length();
        ensure(size + 5);
        int begin = length;
        bytes[length++] = LATIN_TEXT;
        putInt(size);
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c > 0xFF) {
                length = begin;
                putByte(TEXT);
                putBytes(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[length++] = (byte) c;
        }
    }

    private void putBytes(byte[] added) {
        putInt(added.length);
        ensure(added.length);
        System.arraycopy(added, 0, bytes, length, added.length);
        length += added.length;
    }

    private void putByte(byte value) {
        ensure(1);
        bytes[length++] = value;
    }

    private void putInt(int value) {
        ensure(4);
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    private void putLong(long value) {
        putInt((int) (value >>> 32));
        putInt((int) value);
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
