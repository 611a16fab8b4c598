package org.caret.store.derby.internal.bulk;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.Table;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Rows to be inserted into one table, in a file: the id, then for each column a tag and the value. Written once, then
 * read once.
 */
final class StagedRows implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final List<Column> columns;
    private final int[] places;
    private final DataOutputStream out;
    private long count;

    StagedRows(Path file, Table table) throws IOException {
        this.file = file;
        this.columns = table.columns();
        places = columns.stream().mapToInt(column -> table.type().getFeatureID(column.feature())).toArray();
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    void add(long id, @Nullable Object[] values) throws IOException {
        out.writeLong(id);
        for (int place : places) {
            write(values[place]);
        }
        count++;
    }

    long count() {
        return count;
    }

    /** Ends the writing; the rows can then be read. */
    StagedReader read() throws IOException {
        out.close();
        return new StagedReader(file, columns, count);
    }

    private void write(@Nullable Object value) throws IOException {
        switch (value) {
        case null -> out.writeByte(StagedReader.MISSING);
        case String text -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeByte(StagedReader.PRESENT);
            out.writeShort(bytes.length);
            out.write(bytes);
        }
        case BigDecimal decimal -> write(decimal.toString());
        case LocalDate day -> {
            out.writeByte(StagedReader.PRESENT);
            out.writeInt((int) day.toEpochDay());
        }
        case Integer number -> {
            out.writeByte(StagedReader.PRESENT);
            out.writeInt(number);
        }
        case Long number -> {
            out.writeByte(StagedReader.PRESENT);
            out.writeLong(number);
        }
        case Boolean flag -> {
            out.writeByte(StagedReader.PRESENT);
            out.writeBoolean(flag);
        }
        case Instant instant -> {
            out.writeByte(StagedReader.PRESENT);
            out.writeLong(instant.getEpochSecond());
            out.writeInt(instant.getNano());
        }
        default -> throw new IllegalArgumentException("no value of a record: " + value.getClass().getName());
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
