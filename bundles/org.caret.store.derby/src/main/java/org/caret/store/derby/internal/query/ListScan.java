package org.caret.store.derby.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.store.derby.internal.query.SqlText.Bound;
import org.caret.store.derby.internal.schema.ColumnType;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The one scan of a table for a list: the ids of its objects, and of the other columns only those that are needed.
 *
 * @param attributes read as values
 * @param where what the rows satisfy that are read, one condition each
 */
record ListScan(Table table, List<EReference> references, List<EAttribute> attributes, List<SqlText> where) {

    private static final int ROWS_BETWEEN_CHECKS = 1024;
    /** Without a lock per row: a list may show what somebody writes at that moment, and is read anew after he has. */
    private static final String UNLOCKED = " WITH UR";

    /**
     * What was read, each column in the order of the ids.
     *
     * @param references ids that are referred to; 0 where there is none
     */
    record Found(LongList ids, Map<EReference, LongList> references, Map<EAttribute, CodedColumn> columns) {
    }

    /**
     * The same scan of those objects alone whose id, or whose reference to another, is one of some.
     *
     * @param reference empty for the id
     */
    ListScan among(Optional<EReference> reference, LongList ids) {
        List<Bound> values = ids.distinct().mapToObj(id -> new Bound(ColumnType.LONG, id)).toList();
        String column = reference.map(this::name).orElse('"' + Table.ID + '"');
        List<SqlText> narrowed = new ArrayList<>(where);
        narrowed.add(values.isEmpty() ? SqlText.exact("1 = 0")
                : new SqlText(column + " IN (" + "?, ".repeat(values.size() - 1) + "?)", values, true));
        return new ListScan(table, references, attributes, narrowed);
    }

    String sql() {
        Stream<EStructuralFeature> features = Stream.concat(references.stream(), attributes.stream());
        String columns = Stream.concat(Stream.of('"' + Table.ID + '"'), features.map(this::name))
                .collect(Collectors.joining(", "));
        SqlText narrowed = SqlText.join(where, " AND ", "");
        return "SELECT " + columns + " FROM " + table.sql()
                + (narrowed.sql().isEmpty() ? "" : " WHERE " + narrowed.sql()) + UNLOCKED;
    }

    /**
     * Reads the table.
     *
     * @param givenUp asked now and then; reading ends early, with whatever was read, where it answers yes
     */
    Found read(Session session, BooleanSupplier givenUp) throws SQLException {
        Map<EReference, LongList> numbers = new LinkedHashMap<>();
        references.forEach(reference -> numbers.put(reference, new LongList()));
        Map<EAttribute, CodedColumn> values = new LinkedHashMap<>();
        attributes.forEach(attribute -> values.put(attribute, new CodedColumn(type(attribute))));
        Found found = new Found(new LongList(), numbers, values);
        try (Command command = session.prepare(sql())) {
            SqlText.join(where, " AND ", "").bind(command, 1);
            try (ResultSet rows = command.query()) {
                read(rows, found.ids(), List.copyOf(numbers.values()), List.copyOf(values.values()), givenUp);
            }
        }
        return found;
    }

    private static void read(ResultSet rows, LongList ids, List<LongList> numbers, List<CodedColumn> values,
            BooleanSupplier givenUp) throws SQLException {
        while (rows.next()) {
            if (ids.size() % ROWS_BETWEEN_CHECKS == 0 && givenUp.getAsBoolean()) {
                return;
            }
            ids.add(rows.getLong(1));
            int place = 2;
            for (LongList number : numbers) {
                number.add(rows.getLong(place++));
            }
            for (CodedColumn value : values) {
                value.add(rows, place++);
            }
        }
    }

    private String name(EStructuralFeature feature) {
        return isId(feature) ? '"' + Table.ID + '"' : table.column(feature).sql();
    }

    private ColumnType type(EAttribute attribute) {
        return isId(attribute) ? ColumnType.LONG : table.column(attribute).type();
    }

    private static boolean isId(EStructuralFeature feature) {
        return "id".equals(feature.getName());
    }
}
