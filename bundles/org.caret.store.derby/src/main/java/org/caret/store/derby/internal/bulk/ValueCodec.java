package org.caret.store.derby.internal.bulk;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

import org.caret.store.derby.internal.schema.ColumnType;
import org.eclipse.jdt.annotation.Nullable;

/** Values of a column in a temporary file: whether there is one, and then as few bytes as its type needs. */
final class ValueCodec {

    private ValueCodec() {
    }

    static void write(DataOutput out, ColumnType type, @Nullable Object value) throws IOException {
        out.writeBoolean(value != null);
        if (value == null) {
            return;
        }
        switch (type) {
        case TEXT, DECIMAL -> writeText(out, value.toString());
        case DATE -> out.writeInt((int) ((LocalDate) value).toEpochDay());
        case INTEGER -> out.writeInt((Integer) value);
        case LONG -> out.writeLong((Long) value);
        case BOOLEAN -> out.writeBoolean((Boolean) value);
        case INSTANT -> {
            out.writeLong(((Instant) value).getEpochSecond());
            out.writeInt(((Instant) value).getNano());
        }
        }
    }

    static @Nullable Object read(DataInput in, ColumnType type) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        return switch (type) {
        case TEXT -> readText(in);
        case DECIMAL -> new BigDecimal(readText(in));
        case DATE -> LocalDate.ofEpochDay(in.readInt());
        case INTEGER -> in.readInt();
        case LONG -> in.readLong();
        case BOOLEAN -> in.readBoolean();
        case INSTANT -> Instant.ofEpochSecond(in.readLong(), in.readInt());
        };
    }

    private static void writeText(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readUnsignedShort()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
