package org.caret.exports.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The statements that Derby writes into the log of a database while it is told to. */
public final class StatementLog implements AutoCloseable {

    private static final String SWITCH = "derby.language.logStatementText";
    private static final Pattern STATEMENT = Pattern.compile(
            "Executing prepared statement: (.*?) :End prepared statement",
            Pattern.DOTALL);

    private final Path file;

    /** To be made before the database is opened: Derby looks at its switch when a connection is made. */
    public StatementLog(Path database) {
        file = database.resolve("derby.log");
        System.setProperty(SWITCH, "true");
    }

    /** Everything that was executed since the database was opened, in order. */
    public List<String> statements() throws IOException {
        Matcher matcher = STATEMENT.matcher(Files.readString(file));
        return matcher.results().map(result -> result.group(1).toUpperCase(Locale.ROOT)).toList();
    }

    /** Whether a statement is a query that names a table. */
    public static boolean reads(String statement, String table) {
        return statement.startsWith("SELECT") && Pattern.compile("\\b" + table + "\\b").matcher(statement).find();
    }

    /** Words of a statement by which Derby would join or sort. */
    public static List<String> joinsOrSorts(String statement) {
        return Stream.of(" JOIN ", "ORDER BY", "GROUP BY", "DISTINCT").filter(statement::contains).toList();
    }

    @Override
    public void close() {
        System.clearProperty(SWITCH);
    }
}
