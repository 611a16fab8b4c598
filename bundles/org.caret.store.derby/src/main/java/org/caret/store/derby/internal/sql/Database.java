package org.caret.store.derby.internal.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.caret.store.Credentials;

/** An open Derby database. Safe for use by several threads; sessions are not. */
public final class Database implements AutoCloseable {

    /** Derby's schema follows the user; everybody shares one, and the person's name goes into the audit instead. */
    private static final String USER = "CARET";

    private final Properties login;
    private final Access access;

    /** What is done with the database. */
    public enum Access {
        READ, WRITE,
        /** Create it where there is none. */
        CREATE
    }

    /**
     * Boots the database.
     *
     * @param files folder of Derby's own files
     * @param log file that Derby's log is appended to
     */
    public Database(Path files, Path log, Credentials credentials, Access access) throws SQLException {
        this.access = access;
        login = login(files, credentials);
        Properties first = new Properties();
        first.putAll(login);
        first.setProperty("create", Boolean.toString(access == Access.CREATE));
        Engine.enter(log);
        try {
            Engine.connect(first).close();
        } catch (SQLException e) {
            Engine.leave();
            throw e;
        }
    }

    /** A new session, to be closed by the caller. */
    public Session session() throws SQLException {
        Connection connection = Engine.connect(login);
        if (access == Access.READ) {
            connection.setReadOnly(true);
        }
        return new Session(connection);
    }

    @Override
    public void close() throws SQLException {
        try {
            Engine.stop(login);
        } finally {
            Engine.leave();
        }
    }

    /** The one place where credentials meet the database. The secret waits for encrypted databases. */
    private static Properties login(Path files, Credentials credentials) {
        Properties properties = new Properties();
        properties.setProperty("databaseName", "directory:" + files.toAbsolutePath());
        properties.setProperty("user", USER);
        return properties;
    }
}
