package org.caret.store.derby.internal.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;

/**
 * The foreign keys of a table, each of which brings an index, the unique index of its natural key and the one that lists
 * are sorted by, as statements.
 */
public final class Indexes {

    private final List<String> drops = new ArrayList<>();
    private final List<String> additions = new ArrayList<>();

    public Indexes(Mapping mapping, Table table) {
        for (Column column : table.columns()) {
            EReference reference = column.reference();
            if (reference != null && column.hasForeignKey()) {
                String name = Table.quoted(table.foreignKey(column));
                drops.add("alter table " + table.sql() + " drop constraint " + name);
                additions.add("alter table " + table.sql() + " add constraint " + name + " foreign key ("
                        + column.sql() + ") references " + mapping.table(reference.getEReferenceType()).sql());
            }
        }
        addIndex("create unique index ", Table.quoted(table.name() + "_KEY"), table, table.key());
        addIndex("create index ", Table.quoted(table.sortedIndex()), table, table.sorted());
    }

    private void addIndex(String create, String name, Table table, List<Column> columns) {
        if (!columns.isEmpty()) {
            drops.add("drop index " + name);
            additions.add(create + name + " on " + table.sql()
                    + columns.stream().map(Column::sql).collect(Collectors.joining(", ", " (", ")")));
        }
    }

    /** Statements that take them away. */
    public List<String> drops() {
        return drops;
    }

    /** Statements that make them, checking what is in the table. */
    public List<String> additions() {
        return additions;
    }
}
