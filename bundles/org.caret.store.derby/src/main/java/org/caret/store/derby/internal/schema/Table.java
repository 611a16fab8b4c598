package org.caret.store.derby.internal.schema;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caret.store.ModelFacts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The table of one concrete class of the model. */
public final class Table {

    /** Name of the primary key's column in every table. */
    public static final String ID = "ID";

    private final EClass type;
    private final String name;
    private final List<Column> columns;
    private final Map<EStructuralFeature, Column> byFeature = new HashMap<>();
    private final List<Column> key;
    private final List<Column> sorted;

    Table(EClass type, String name, List<Column> columns) {
        this.type = type;
        this.name = name;
        this.columns = List.copyOf(columns);
        columns.forEach(column -> byFeature.put(column.feature(), column));
        this.key = ModelFacts.key(type).stream().map(this::column).toList();
        this.sorted = ModelFacts.sorted(type).stream().map(this::column).toList();
        rejectEqualNames();
    }

    public EClass type() {
        return type;
    }

    /** Upper snake case, unquoted. */
    public String name() {
        return name;
    }

    /** The name as it stands in SQL. */
    public String sql() {
        return quoted(name);
    }

    /** All columns but the id, in the order of the model's features. */
    public List<Column> columns() {
        return columns;
    }

    /** Columns of the natural key, in its order; empty where the class has none. */
    public List<Column> key() {
        return key;
    }

    /** Columns by which long lists are sorted, with an index of their own; empty for most tables. */
    public List<Column> sorted() {
        return sorted;
    }

    /** Name of the index of {@link #sorted}, unquoted. */
    public String sortedIndex() {
        return name + "_SORTED";
    }

    /** Name of the foreign key of a reference's column, unquoted. */
    public String foreignKey(Column column) {
        return name + "_TO_" + column.name();
    }

    /** @throws IllegalArgumentException if the feature lies in no column of this table */
    public Column column(EStructuralFeature feature) {
        Column column = byFeature.get(feature);
        if (column == null) {
            throw new IllegalArgumentException(type.getName() + " has no column for " + feature.getName());
        }
        return column;
    }

    /** Whether the feature lies in a column of this table. */
    public boolean has(EStructuralFeature feature) {
        return byFeature.containsKey(feature);
    }

    /** The column of the reference to the container, where there is exactly one. */
    public Optional<Column> container() {
        List<Column> containers = columns.stream()
                .filter(column -> column.feature() instanceof EReference reference && reference.isContainer()).toList();
        return containers.size() == 1 ? Optional.of(containers.get(0)) : Optional.empty();
    }

    /** All columns with the id first, as a list in SQL. */
    public String columnList() {
        return '"' + ID + '"' + columns.stream().map(column -> ", " + column.sql()).collect(Collectors.joining());
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }

    private void rejectEqualNames() {
        Map<String, Column> byName = new LinkedHashMap<>();
        for (Column column : columns) {
            Column other = byName.put(column.name(), column);
            if (other != null || column.name().equals(ID)) {
                throw new IllegalStateException(type.getName() + " has two columns named " + column.name());
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
