package org.caret.store.derby.internal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.caret.store.Credentials;
import org.caret.store.derby.internal.schema.Migrations.Script;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Database;
import org.caret.store.derby.internal.sql.Database.Access;
import org.caret.store.derby.internal.sql.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old databases come up to date with their data. */
class MigrationsTest {

    private static final Script LATER = new Script("V999__test.sql", """
            -- A column with a value for what is there.
            alter table "DISTRICT" add column "REGION" VARCHAR(20)
                default 'unknown' not null;

            update "DISTRICT" set "REGION" = 'north' where "CODE" = '0199999';
            """);

    @TempDir
    Path folder = Path.of("");

    @Test
    void aDatabaseOfTheFirstVersionGetsTheLaterScriptsOfTheProduct() throws SQLException {
        List<Script> product = Migrations.ofProduct().scripts();
        try (Database database = database(); Session session = database.session()) {
            new Migrations(product.subList(0, 1)).apply(session);
            fill(session);

            assertEquals(1, Migrations.ofProduct().version(session));
            assertEquals(List.of(), indexes(session, "AUDIT_ENTRY_RECORD"));
            Migrations.ofProduct().apply(session);

            assertEquals(product.size(), Migrations.ofProduct().version(session));
            assertEquals(List.of("RECORD_ID"), indexes(session, "AUDIT_ENTRY_RECORD"));
            assertEquals(List.of("Sample Unified", "Other"), strings(session, "NAME"));
        }
    }

    @Test
    void aLaterScriptKeepsTheData() throws SQLException {
        List<Script> scripts = new ArrayList<>(Migrations.ofProduct().scripts());
        try (Database database = database(); Session session = database.session()) {
            new Migrations(scripts).apply(session);
            fill(session);
            scripts.add(LATER);
            new Migrations(scripts).apply(session);

            assertEquals(List.of("Sample Unified", "Other"), strings(session, "NAME"));
            assertEquals(List.of("north", "unknown"), strings(session, "REGION"));
        }
    }

    @Test
    void aScriptIsAppliedOnce() throws SQLException {
        try (Database database = database(); Session session = database.session()) {
            Migrations.ofProduct().apply(session);
            Migrations.ofProduct().apply(session);

            assertEquals(Migrations.ofProduct().target(), Migrations.ofProduct().version(session));
        }
    }

    @Test
    void aFailingScriptLeavesTheVersionBefore() throws SQLException {
        List<Script> scripts = new ArrayList<>(Migrations.ofProduct().scripts());
        try (Database database = database(); Session session = database.session()) {
            new Migrations(scripts).apply(session);
            fill(session);
            scripts.add(new Script("V999", LATER.text() + "update \"DISTRICT\" set \"NOTHING\" = 1;\n"));
            Migrations failing = new Migrations(scripts);

            assertThrows(SQLException.class, () -> failing.apply(session));
            session.rollback();

            assertEquals(scripts.size() - 1, failing.version(session));
            assertThrows(SQLException.class, () -> strings(session, "REGION"));
        }
    }

    @Test
    void aScriptMustEndItsLastStatement() throws SQLException {
        try (Database database = database(); Session session = database.session()) {
            Migrations unfinished = new Migrations(List.of(new Script("V001", "create table X (Y INTEGER)")));

            assertThrows(IllegalStateException.class, () -> unfinished.apply(session));
        }
    }

    private Database database() throws SQLException {
        return new Database(folder.resolve("db"), folder.resolve("derby.log"), Credentials.ofSystemUser(),
                Access.CREATE);
    }

    private static void fill(Session session) throws SQLException {
        session.execute(
                "insert into \"DISTRICT\" (\"ID\", \"CODE\", \"NAME\") values (1, '0199999', 'Sample Unified')");
        session.execute("insert into \"DISTRICT\" (\"ID\", \"CODE\", \"NAME\") values (2, '0188888', 'Other')");
        session.commit();
    }

    private static List<String> strings(Session session, String column) throws SQLException {
        return strings(session, "select \"" + column + "\" from \"DISTRICT\" order by \"ID\"", 1);
    }

    private static List<String> indexes(Session session, String name) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet index = session.metaData().getIndexInfo(null, "CARET", "AUDIT_ENTRY", false, false)) {
            while (index.next()) {
                if (name.equals(index.getString("INDEX_NAME"))) {
                    columns.add(index.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }

    private static List<String> strings(Session session, String sql, int place) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Command command = session.prepare(sql); ResultSet row = command.query()) {
            while (row.next()) {
                strings.add(row.getString(place));
            }
        }
        return strings;
    }
}
