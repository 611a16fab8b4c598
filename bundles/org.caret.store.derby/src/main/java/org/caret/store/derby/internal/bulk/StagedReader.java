package org.caret.store.derby.internal.bulk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caret.store.derby.internal.schema.Column;
import org.eclipse.jdt.annotation.Nullable;

/** Reads staged rows one after the other; the current row's values stay until the next one is read. */
final class StagedReader implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final List<Column> columns;
    private final DataInputStream in;
    private final List<LatestRecords.Reader> latest;
    private final @Nullable Object[] values;
    private long left;
    private long id;

    /** @param latest what replaces the values of the columns that the store keeps */
    StagedReader(Path file, List<Column> columns, long count, List<LatestRecords.Reader> latest) throws IOException {
        this.columns = columns;
        this.latest = latest;
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
            values[i] = ValueCodec.read(in, columns.get(i).type());
        }
        for (LatestRecords.Reader records : latest) {
            values[columns.indexOf(records.kept())] = records.latest(id);
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

    @Override
    public void close() throws IOException {
        for (LatestRecords.Reader records : latest) {
            records.close();
        }
        in.close();
    }
}
