package org.caret.store.derby.internal.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.caret.model.ModelPackage;

/**
 * Writes what the Ecore model needs as a script. It made the first version of the schema; later versions are written by
 * hand, and SchemaTest tells whether they suffice.
 */
final class SchemaScript {

    private SchemaScript() {
    }

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), of(new Mapping(ModelPackage.eINSTANCE)));
    }

    static String of(Mapping mapping) {
        StringBuilder script = new StringBuilder("""
                -- Tables of the model, each after those it refers to, and what the store keeps about changes.

                create table "CHANGE_SET" (
                    "ID" BIGINT not null primary key,
                    "AT" TIMESTAMP not null,
                    "USER_NAME" VARCHAR(255) not null,
                    "BATCH_ID" BIGINT,
                    "INSERTED" BIGINT not null,
                    "LAST_RECORD_ID" BIGINT not null
                );

                create table "AUDIT_ENTRY" (
                    "CHANGE_SET_ID" BIGINT not null,
                    "PLACE" BIGINT not null,
                    "KIND" VARCHAR(20) not null,
                    "TYPE" VARCHAR(80) not null,
                    "RECORD_ID" BIGINT not null,
                    "FEATURE" VARCHAR(80) not null,
                    "OLD_VALUE" VARCHAR(4000),
                    "NEW_VALUE" VARCHAR(4000),
                    primary key ("CHANGE_SET_ID", "PLACE")
                );
                """);
        mapping.tables().forEach(table -> append(script, mapping, table));
        return script.toString();
    }

    private static void append(StringBuilder script, Mapping mapping, Table table) {
        List<String> lines = new ArrayList<>();
        lines.add("\"ID\" BIGINT not null primary key");
        for (Column column : table.columns()) {
            lines.add(column.sql() + ' ' + column.declaredType() + (column.required() ? " not null" : ""));
        }
        script.append("\ncreate table ").append(table.sql()).append(" (\n    ")
                .append(String.join(",\n    ", lines)).append("\n);\n");
        new Indexes(mapping, table).additions().forEach(statement -> script.append(statement).append(";\n"));
    }
}
