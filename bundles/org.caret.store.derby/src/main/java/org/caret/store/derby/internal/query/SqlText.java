package org.caret.store.derby.internal.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.caret.store.derby.internal.schema.ColumnType;
import org.caret.store.derby.internal.sql.Command;

/**
 * A piece of SQL with the values for its places.
 *
 * @param exact whether it holds for the very rows that the condition holds for; otherwise for some more
 */
record SqlText(String sql, List<Bound> values, boolean exact) {

    /** A value and how its column holds it. */
    record Bound(ColumnType type, Object value) {
    }

    static SqlText exact(String sql, Bound... values) {
        return new SqlText(sql, List.of(values), true);
    }

    static SqlText join(List<SqlText> parts, String operator, String empty) {
        if (parts.isEmpty()) {
            return exact(empty);
        }
        String sql = parts.stream().map(part -> '(' + part.sql() + ')').collect(Collectors.joining(operator));
        List<Bound> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values()));
        return new SqlText(sql, values, parts.stream().allMatch(SqlText::exact));
    }

    /** Binds the values from a place on, counting from one, and returns the next free place. */
    int bind(Command command, int from) throws SQLException {
        int place = from;
        for (Bound bound : values) {
            bound.type().set(command.values(), place++, bound.value());
        }
        return place;
    }
}
