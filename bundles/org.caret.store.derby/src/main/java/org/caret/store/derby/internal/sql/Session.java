package org.caret.store.derby.internal.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A conversation with the database on one connection and one thread, within one transaction until {@link #commit}.
 * Closing gives up what was not committed.
 */
public final class Session implements AutoCloseable {

    private final Connection connection;

    Session(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** A statement with places for values, to be closed by the caller. */
    public Command prepare(String sql) throws SQLException {
        return new Command(sql, connection.prepareStatement(sql));
    }

    /** Executes a statement without values, returning how many rows it changed. */
    public int execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            Statements.executed(sql);
            return statement.executeUpdate(sql);
        }
    }

    /** What the database knows about its own schema. */
    public DatabaseMetaData metaData() throws SQLException {
        return connection.getMetaData();
    }

    public void commit() throws SQLException {
        Statements.executed("commit");
        connection.commit();
    }

    public void rollback() throws SQLException {
        Statements.executed("rollback");
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
            }
        } finally {
            connection.close();
        }
    }
}
