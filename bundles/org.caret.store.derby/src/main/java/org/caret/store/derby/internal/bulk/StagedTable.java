package org.caret.store.derby.internal.bulk;

import java.io.IOException;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.derby.vti.VTITemplate;
import org.caret.store.derby.internal.schema.ColumnType;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Staged rows as Derby sees them: the result of a table function. Derby calls {@link #open} by the name of this class,
 * which is why class and method are public and why the rows are found by a key.
 */
public final class StagedTable extends VTITemplate {

    private static final Map<String, StagedReader> READERS = new ConcurrentHashMap<>();

    private final StagedReader rows;
    private boolean wasNull;

    private StagedTable(StagedReader rows) {
        this.rows = rows;
    }

    /** Offers rows to be opened once under a key. */
    static void offer(String key, StagedReader rows) {
        READERS.put(key, rows);
    }

    static void withdraw(String key) {
        READERS.remove(key);
    }

    /** Called by Derby. */
    public static ResultSet open(String key) throws SQLException {
        StagedReader rows = READERS.get(key);
        if (rows == null) {
            throw new SQLException("no rows are staged under " + key);
        }
        return new StagedTable(rows);
    }

    @Override
    public boolean next() throws SQLException {
        try {
            return rows.next();
        } catch (IOException e) {
            throw new SQLException("staged rows cannot be read", e);
        }
    }

    @Override
    public @Nullable String getString(int place) {
        Object value = value(place);
        return value instanceof Instant instant ? ColumnType.timestamp(instant)
                : value == null ? null : value.toString();
    }

    @Override
    public long getLong(int place) {
        if (place == 1) {
            wasNull = false;
            return rows.id();
        }
        return value(place) instanceof Long number ? number : 0;
    }

    @Override
    public int getInt(int place) {
        return value(place) instanceof Integer number ? number : 0;
    }

    @Override
    public boolean getBoolean(int place) {
        return value(place) instanceof Boolean flag && flag;
    }

    @Override
    public @Nullable Date getDate(int place) {
        return value(place) instanceof LocalDate day ? Date.valueOf(day) : null;
    }

    @Override
    public boolean wasNull() {
        return wasNull;
    }

    @Override
    public @Nullable ResultSetMetaData getMetaData() {
        return null;
    }

    @Override
    public void close() {
        // The rows belong to whoever staged them.
    }

    private @Nullable Object value(int place) {
        Object value = rows.value(place - 2);
        wasNull = value == null;
        return value;
    }
}
