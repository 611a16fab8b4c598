package org.caret.store.derby.internal.bulk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.ColumnType;
import org.eclipse.jdt.annotation.Nullable;

/** Reads staged rows one after the other; the current row's values stay until the next one is read. */
final class StagedReader implements AutoCloseable {

    static final int MISSING = 0;
    static final int PRESENT = 1;

    private static final int BUFFER = 1 << 16;

    private final List<Column> columns;
    private final DataInputStream in;
    private final @Nullable Object[] values;
    private long left;
    private long id;

    StagedReader(Path file, List<Column> columns, long count) throws IOException {
        this.columns = columns;
        this.values = new @Nullable Object[columns.size()];
        this.left = count;
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    /** Goes on to the next row; false after the last one. */
    boolean next() throws IOException {
        if (left == 0) {
            return false;
        }
        left--;
        id = in.readLong();
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readByte() == MISSING ? null : value(columns.get(i).type());
        }
        return true;
    }

    long id() {
        return id;
    }

    /** Value of a column of the table, by its position. */
    @Nullable
    Object value(int column) {
        return values[column];
    }

    private Object value(ColumnType type) throws IOException {
        return switch (type) {
        case TEXT -> text();
        case DECIMAL -> new BigDecimal(text());
        case DATE -> LocalDate.ofEpochDay(in.readInt());
        case INTEGER -> in.readInt();
        case LONG -> in.readLong();
        case BOOLEAN -> in.readBoolean();
        case INSTANT -> Instant.ofEpochSecond(in.readLong(), in.readInt());
        };
    }

    private String text() throws IOException {
        byte[] bytes = new byte[in.readUnsignedShort()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
