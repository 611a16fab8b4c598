package org.caret.store.derby.internal.schema;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How values of a Java type lie in a column. Points in time are passed as text in UTC: the driver's own time stamps go
 * through the time zone of the machine, which has hours that do not exist.
 */
public enum ColumnType {
    TEXT("VARCHAR", Types.VARCHAR), //
    /** A decimal kept as text, so that it comes back with the digits it was written with. */
    DECIMAL("VARCHAR", Types.VARCHAR), //
    DATE("DATE", Types.DATE), //
    INTEGER("INTEGER", Types.INTEGER), //
    LONG("BIGINT", Types.BIGINT), //
    BOOLEAN("BOOLEAN", Types.BOOLEAN), //
    INSTANT("TIMESTAMP", Types.TIMESTAMP);

    private static final Map<Class<?>, ColumnType> BY_CLASS = Map.ofEntries(Map.entry(String.class, TEXT),
            Map.entry(BigDecimal.class, DECIMAL), Map.entry(LocalDate.class, DATE), Map.entry(Integer.class, INTEGER),
            Map.entry(int.class, INTEGER), Map.entry(Long.class, LONG), Map.entry(long.class, LONG),
            Map.entry(Boolean.class, BOOLEAN), Map.entry(boolean.class, BOOLEAN), Map.entry(Instant.class, INSTANT));

    private final String keyword;
    private final int jdbcType;

    ColumnType(String keyword, int jdbcType) {
        this.keyword = keyword;
        this.jdbcType = jdbcType;
    }

    /** @throws IllegalStateException for a data type that no column can hold */
    static ColumnType of(EDataType type) {
        ColumnType columnType = BY_CLASS.get(type.getInstanceClass());
        if (columnType == null) {
            throw new IllegalStateException("no column type for " + type.getName());
        }
        return columnType;
    }

    /** Whether the column's declaration carries a length. */
    public boolean hasLength() {
        return "VARCHAR".equals(keyword);
    }

    /** SQL keyword, without the length. */
    public String keyword() {
        return keyword;
    }

    /** Constant of {@link Types}, as the database reports it. */
    public int jdbcType() {
        return jdbcType;
    }

    /** Binds a value in its Java type, or none. */
    public void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, jdbcType);
            return;
        }
        switch (this) {
        case TEXT, DECIMAL -> statement.setString(place, value.toString());
        case DATE -> statement.setDate(place, java.sql.Date.valueOf((LocalDate) value));
        case INTEGER -> statement.setInt(place, (Integer) value);
        case LONG -> statement.setLong(place, (Long) value);
        case BOOLEAN -> statement.setBoolean(place, (Boolean) value);
        case INSTANT -> statement.setString(place, timestamp((Instant) value));
        }
    }

    /** Reads a value in its Java type; null where there is none. */
    public @Nullable Object get(ResultSet row, int place) throws SQLException {
        Object value = switch (this) {
        case TEXT -> row.getString(place);
        case DECIMAL -> decimal(row.getString(place));
        case DATE -> day(row.getDate(place));
        case INTEGER -> row.getInt(place);
        case LONG -> row.getLong(place);
        case BOOLEAN -> row.getBoolean(place);
        case INSTANT -> {
            String text = row.getString(place);
            yield text == null ? null : instant(text);
        }
        };
        return row.wasNull() ? null : value;
    }

    /** SQL text of a point in time, in UTC. */
    public static String timestamp(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString().replace('T', ' ')
                + (instant.getEpochSecond() % 60 == 0 && instant.getNano() == 0 ? ":00" : "");
    }

    /** The point in time that a text of SQL in UTC says. */
    public static Instant instant(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static @Nullable LocalDate day(java.sql.@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
