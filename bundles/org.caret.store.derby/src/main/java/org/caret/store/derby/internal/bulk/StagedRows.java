package org.caret.store.derby.internal.bulk;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.Table;
import org.eclipse.jdt.annotation.Nullable;

/** Rows to be inserted into one table, in a file: the id, then the value of each column. Written once, then read once. */
final class StagedRows implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final List<Column> columns;
    private final int[] places;
    private final OutputStream stream;
    private final DataOutputStream out;
    private long count;
    private long last = Long.MIN_VALUE;
    private boolean ascending = true;

    StagedRows(Path file, Table table) throws IOException {
        this.file = file;
        this.columns = table.columns();
        places = columns.stream().mapToInt(column -> table.type().getFeatureID(column.feature())).toArray();
        stream = Files.newOutputStream(file);
        out = new DataOutputStream(new BufferedOutputStream(stream, BUFFER));
    }

    void add(long id, @Nullable Object[] values) throws IOException {
        out.writeLong(id);
        for (int i = 0; i < places.length; i++) {
            ValueCodec.write(out, columns.get(i).type(), values[places[i]]);
        }
        ascending &= id > last;
        last = id;
        count++;
    }

    long count() {
        return count;
    }

    /** Whether the rows were added in the order of their ids. */
    boolean ascending() {
        return ascending;
    }

    /** Ends the writing; the rows can then be read. */
    StagedReader read(List<LatestRecords.Reader> latest) throws IOException {
        out.close();
        return new StagedReader(file, columns, count, latest);
    }

    /** What is still to be written is not: nobody reads on, and the disk may be full. */
    @Override
    public void close() throws IOException {
        stream.close();
    }
}
