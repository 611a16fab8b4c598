package org.caret.store.derby.internal.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;

/** The foreign keys of a table, each of which brings an index, and the unique index of its natural key, as statements. */
public final class Indexes {

    private final List<String> drops = new ArrayList<>();
    private final List<String> additions = new ArrayList<>();

    public Indexes(Mapping mapping, Table table) {
        for (Column column : table.columns()) {
            EReference reference = column.reference();
            if (reference != null && column.hasForeignKey()) {
                String name = '"' + table.name() + "_TO_" + column.name() + '"';
                drops.add("alter table " + table.sql() + " drop constraint " + name);
                additions.add("alter table " + table.sql() + " add constraint " + name + " foreign key ("
                        + column.sql() + ") references " + mapping.table(reference.getEReferenceType()).sql());
            }
        }
        if (!table.key().isEmpty()) {
            String name = '"' + table.name() + "_KEY\"";
            drops.add("drop index " + name);
            additions.add("create unique index " + name + " on " + table.sql()
                    + table.key().stream().map(Column::sql).collect(Collectors.joining(", ", " (", ")")));
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
