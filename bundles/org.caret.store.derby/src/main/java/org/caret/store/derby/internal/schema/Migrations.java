package org.caret.store.derby.internal.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;

/**
 * The numbered scripts that make a schema, and their application. Scripts are appended and never edited. Derby's data
 * definition is transactional: each script is committed together with its number, so an interrupted migration leaves the
 * version before.
 */
public final class Migrations {

    /** The product's own scripts, in order; the position is the version. */
    private static final List<String> SCRIPTS = List.of("V001__model.sql", "V002__audit_by_record.sql",
            "V003__students_by_name.sql", "V004__days_off.sql", "V005__days_off_of_schools.sql");

    private static final String VERSIONS = """
            create table "SCHEMA_VERSION" ("VERSION" INTEGER not null primary key, "SCRIPT" VARCHAR(80) not null)""";
    /** Table or schema does not exist. */
    private static final Set<String> NOTHING_THERE = Set.of("42X05", "42Y07");

    private final List<Script> scripts;

    /** One script. */
    public record Script(String name, String text) {
    }

    public Migrations(List<Script> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The scripts of this version of Caret. */
    public static Migrations ofProduct() {
        return new Migrations(productScripts());
    }

    /** All scripts, in order. */
    public List<Script> scripts() {
        return scripts;
    }

    private static List<Script> productScripts() {
        return SCRIPTS.stream().map(name -> new Script(name, text(name))).toList();
    }

    /** The version that this Caret makes and understands. */
    public int target() {
        return scripts.size();
    }

    /** Version of a database's schema; 0 for an empty one. */
    public int version(Session session) throws SQLException {
        try (Command command = session.prepare("select max(\"VERSION\") from \"SCHEMA_VERSION\"");
                ResultSet row = command.query()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            if (NOTHING_THERE.contains(e.getSQLState())) {
                return 0;
            }
            throw e;
        }
    }

    /** Applies the scripts after the database's version. */
    public void apply(Session session) throws SQLException {
        int version = version(session);
        if (version == 0) {
            session.execute(VERSIONS);
        }
        for (int next = version + 1; next <= scripts.size(); next++) {
            apply(session, next, scripts.get(next - 1));
        }
    }

    private static void apply(Session session, int version, Script script) throws SQLException {
        for (String statement : statements(script.text())) {
            session.execute(statement);
        }
        try (Command command = session.prepare("insert into \"SCHEMA_VERSION\" values (?, ?)")) {
            command.with(1, version).with(2, script.name()).update();
        }
        session.commit();
    }

    /** Statements end with a semicolon at the end of a line; a line that starts with two hyphens is a comment. */
    private static List<String> statements(String text) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith("--") || line.isBlank()) {
                continue;
            }
            if (line.endsWith(";")) {
                statements.add(statement.append(line, 0, line.length() - 1).toString());
                statement.setLength(0);
            } else {
                statement.append(line).append('\n');
            }
        }
        if (!statement.isEmpty()) {
            throw new IllegalStateException("a script ends within a statement: " + statement);
        }
        return statements;
    }

    private static String text(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("script is missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
