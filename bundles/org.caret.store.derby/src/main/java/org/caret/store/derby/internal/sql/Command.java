package org.caret.store.derby.internal.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A prepared statement that tells of each of its executions. */
public final class Command implements AutoCloseable {

    private final String sql;
    private final PreparedStatement statement;

    Command(String sql, PreparedStatement statement) {
        this.sql = sql;
        this.statement = statement;
    }

    /** Where the values are bound; execute through this command only. */
    public PreparedStatement values() {
        return statement;
    }

    public Command with(int place, long value) throws SQLException {
        statement.setLong(place, value);
        return this;
    }

    public Command with(int place, String value) throws SQLException {
        statement.setString(place, value);
        return this;
    }

    /** Rows to be closed by the caller, or with this command. */
    public ResultSet query() throws SQLException {
        Statements.executed(sql);
        return statement.executeQuery();
    }

    /** Number of rows changed. */
    public int update() throws SQLException {
        Statements.executed(sql);
        return statement.executeUpdate();
    }

    /** Keeps the bound values for {@link #runBatch}. */
    public void addBatch() throws SQLException {
        statement.addBatch();
    }

    /** Executes once for each kept set of values. */
    public void runBatch() throws SQLException {
        Statements.executed(sql);
        statement.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
