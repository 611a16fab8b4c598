package org.caret.store.internal.query;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** Reads the slots of an encoded row in place; see {@link RowBytes} for their form. Values are decoded when asked for. */
public final class RowView {

    private static final byte[] NONE = new byte[0];

    private byte[] bytes = NONE;
    /** Where each slot begins, and where the last one ends. */
    private final int[] offsets;

    public RowView(int slots) {
        this.offsets = new int[slots + 1];
    }

    private RowView(byte[] bytes, int[] offsets) {
        this.bytes = bytes;
        this.offsets = offsets;
    }

    /** Looks at a row that begins at a place of an array, which is not copied. */
    public void at(byte[] array, int from) {
        bytes = array;
        int offset = from;
        int slots = offsets.length - 1;
        for (int slot = 0; slot < slots; slot++) {
            offsets[slot] = offset;
            int size = array[offset++];
            if (size < 0) {
                int shift = 7;
                size &= 0x7F;
                int more;
                do {
                    more = array[offset++];
                    size |= (more & 0x7F) << shift;
                    shift += 7;
                } while (more < 0);
            }
            if (size > 0) {
                offset += size - 1;
            }
        }
        offsets[slots] = offset;
    }

    /** The same row in an array of its own. */
    public RowView copy() {
        int begin = offsets[0];
        int[] shifted = new int[offsets.length];
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] = offsets[i] - begin;
        }
        return new RowView(Arrays.copyOfRange(bytes, begin, offsets[offsets.length - 1]), shifted);
    }

    public byte[] array() {
        return bytes;
    }

    /** Where a slot begins; the number of slots stands for the end of the row. */
    public int offset(int slot) {
        return offsets[slot];
    }

    public boolean missing(int slot) {
        return bytes[offsets[slot]] == 0;
    }

    /** Where the bytes of a value begin, which end where the next slot begins. Not for missing values. */
    public int begin(int slot) {
        int offset = offsets[slot];
        while (bytes[offset] < 0) {
            offset++;
        }
        return offset + 1;
    }

    public int end(int slot) {
        return offsets[slot + 1];
    }

    /** A number, day or flag that is not missing. */
    public long number(int slot) {
        int at = offsets[slot] + 1;
        int end = offsets[slot + 1];
        long value = bytes[at++];
        while (at < end) {
            value = value << 8 | bytes[at++] & 0xFF;
        }
        return value;
    }

    public @Nullable String text(int slot) {
        if (missing(slot)) {
            return null;
        }
        int begin = begin(slot);
        int size = offsets[slot + 1] - begin;
        return size <= 2 ? ShortTexts.of(bytes, begin, size) : new String(bytes, begin, size, StandardCharsets.UTF_8);
    }

    public @Nullable LocalDate date(int slot) {
        return missing(slot) ? null : LocalDate.ofEpochDay(number(slot));
    }

    /** The value in its Java type. */
    public @Nullable Object value(int slot, ValueKind kind) {
        if (missing(slot)) {
            return null;
        }
        return switch (kind) {
        case TEXT -> text(slot);
        case DATE -> date(slot);
        case INTEGER -> (int) number(slot);
        case LONG -> number(slot);
        case BOOLEAN -> number(slot) != 0;
        case DECIMAL -> new BigDecimal(text(slot));
        case INSTANT -> Instant.parse(text(slot));
        };
    }

    /** Whether two rows agree in a slot. */
    boolean same(int slot, ValueKind kind, RowView other) {
        if (kind == ValueKind.DECIMAL && !missing(slot) && !other.missing(slot)) {
            return new BigDecimal(text(slot)).compareTo(new BigDecimal(other.text(slot))) == 0;
        }
        return Arrays.equals(bytes, offset(slot), end(slot), other.bytes, other.offset(slot), other.end(slot));
    }
}
