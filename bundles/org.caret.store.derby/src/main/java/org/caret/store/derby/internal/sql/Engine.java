package org.caret.store.derby.internal.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

import org.apache.derby.jdbc.EmbeddedDriver;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Derby itself, of which a process has one: started for the first database and stopped, its drivers deregistered, after
 * the last. What Derby takes from system properties is set here and nowhere else, and taken back when it stops.
 */
final class Engine {

    private static final String LOG_FILE = "derby.stream.error.file";
    private static final String LOG_APPEND = "derby.infolog.append";
    /** What Derby reports by itself when a database or the engine has been shut down. */
    private static final String DATABASE_STOPPED = "08006";
    private static final String NO_DATABASE = "XJ004";
    private static final String ENGINE_STOPPED = "XJ015";

    private static @Nullable Driver driver;
    private static int databases;

    private Engine() {
    }

    /** Counts a database in. The log of the engine goes where its first database wants it. */
    static synchronized void enter(Path log) {
        if (databases++ == 0) {
            System.setProperty(LOG_FILE, log.toString());
            System.setProperty(LOG_APPEND, "true");
            driver = new EmbeddedDriver();
        }
    }

    /** @param attributes of the connection; the database's folder is one of them, so that it may hold any character */
    static Connection connect(Properties attributes) throws SQLException {
        Driver current;
        synchronized (Engine.class) {
            current = driver;
        }
        Connection connection = current == null ? null : current.connect("jdbc:derby:", attributes);
        if (connection == null) {
            throw new SQLException("Derby is not running", "08001");
        }
        return connection;
    }

    /**
     * Shuts one database down. One that is not up is no error: it never came up, or the engine has given it up by itself
     * after its log could not be written.
     */
    static void stop(Properties login) throws SQLException {
        shutDown(login, DATABASE_STOPPED, NO_DATABASE);
    }

    /** Counts a database out and stops the engine after the last one. */
    static synchronized void leave() throws SQLException {
        if (--databases > 0) {
            return;
        }
        try {
            shutDown(new Properties(), ENGINE_STOPPED, ENGINE_STOPPED);
        } finally {
            driver = null;
            System.clearProperty(LOG_FILE);
            System.clearProperty(LOG_APPEND);
        }
    }

    private static void shutDown(Properties what, String expected, String accepted) throws SQLException {
        Properties attributes = new Properties();
        attributes.putAll(what);
        attributes.setProperty("shutdown", "true");
        try {
            connect(attributes).close();
        } catch (SQLException e) {
            if (!expected.equals(e.getSQLState()) && !accepted.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
