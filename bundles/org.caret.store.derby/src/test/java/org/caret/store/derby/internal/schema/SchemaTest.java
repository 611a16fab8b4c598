package org.caret.store.derby.internal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.caret.model.ModelPackage;
import org.caret.store.Credentials;
import org.caret.store.derby.internal.sql.Database;
import org.caret.store.derby.internal.sql.Session;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts make exactly the schema that the Ecore model needs. */
class SchemaTest {

    private final Mapping mapping = new Mapping(ModelPackage.eINSTANCE);

    @TempDir
    Path folder = Path.of("");

    @Test
    void theScriptsMakeTheTablesTheModelNeeds() throws SQLException, IOException {
        Files.writeString(Path.of("target", "V001__model.sql"), SchemaScript.of(mapping));

        assertEquals(lines(needed()), lines(made()),
                "the scripts do not suffice for the model; the script as it would be is in target/V001__model.sql");
    }

    private Map<String, List<String>> needed() {
        Map<String, List<String>> tables = new TreeMap<>();
        for (Table table : mapping.tables()) {
            TreeSet<String> facts = new TreeSet<>();
            facts.add("column ID BIGINT not null");
            facts.add("primary key [ID]");
            for (Column column : table.columns()) {
                facts.add("column " + column.name() + ' ' + column.declaredType()
                        + (column.required() ? " not null" : ""));
                EReference reference = column.reference();
                if (reference != null && column.hasForeignKey()) {
                    facts.add("reference " + column.name() + " to "
                            + mapping.table(reference.getEReferenceType()).name());
                    facts.add("index [" + column.name() + ']');
                }
            }
            if (!table.key().isEmpty()) {
                facts.add("unique index " + table.key().stream().map(Column::name).toList());
            }
            if (!table.sorted().isEmpty()) {
                facts.add("index " + table.sorted().stream().map(Column::name).toList());
            }
            tables.put(table.name(), List.copyOf(facts));
        }
        return tables;
    }

    private Map<String, List<String>> made() throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Database database = new Database(folder.resolve("db"), folder.resolve("derby.log"),
                Credentials.ofSystemUser(), Database.Access.CREATE); Session session = database.session()) {
            Migrations.ofProduct().apply(session);
            DatabaseMetaData meta = session.metaData();
            for (String table : strings(meta.getTables(null, "CARET", "%", new String[] { "TABLE" }), "TABLE_NAME")) {
                tables.put(table, facts(meta, table));
            }
        }
        tables.keySet().removeAll(List.of("CHANGE_SET", "AUDIT_ENTRY", "SCHEMA_VERSION"));
        return tables;
    }

    private static List<String> facts(DatabaseMetaData meta, String table) throws SQLException {
        TreeSet<String> facts = new TreeSet<>();
        try (ResultSet column = meta.getColumns(null, "CARET", table, "%")) {
            while (column.next()) {
                String type = column.getString("TYPE_NAME");
                facts.add("column " + column.getString("COLUMN_NAME") + ' ' + type
                        + (type.equals("VARCHAR") ? "(" + column.getInt("COLUMN_SIZE") + ')' : "")
                        + (column.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls ? " not null" : ""));
            }
        }
        List<String> primary = strings(meta.getPrimaryKeys(null, "CARET", table), "COLUMN_NAME");
        facts.add("primary key " + primary);
        try (ResultSet key = meta.getImportedKeys(null, "CARET", table)) {
            while (key.next()) {
                facts.add("reference " + key.getString("FKCOLUMN_NAME") + " to " + key.getString("PKTABLE_NAME"));
            }
        }
        Map<String, List<String>> indexes = new TreeMap<>();
        TreeSet<String> unique = new TreeSet<>();
        try (ResultSet index = meta.getIndexInfo(null, "CARET", table, false, false)) {
            while (index.next()) {
                String name = index.getString("INDEX_NAME");
                indexes.computeIfAbsent(name, none -> new ArrayList<>()).add(index.getString("COLUMN_NAME"));
                if (!index.getBoolean("NON_UNIQUE")) {
                    unique.add(name);
                }
            }
        }
        indexes.forEach((name, columns) -> {
            if (!columns.equals(primary)) {
                facts.add((unique.contains(name) ? "unique index " : "index ") + columns);
            }
        });
        return List.copyOf(facts);
    }

    private static List<String> strings(ResultSet rows, String column) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                strings.add(rows.getString(column));
            }
        }
        return strings;
    }

    private static String lines(Map<String, List<String>> tables) {
        return tables.entrySet().stream()
                .map(table -> table.getKey() + "\n    " + String.join("\n    ", table.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
