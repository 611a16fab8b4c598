package org.caret.store.derby.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import org.caret.store.RolePath;
import org.caret.store.RowQuery;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.internal.query.QueryPlan;

/** A query as one statement that leaves joining and sorting to the database. A yardstick; no store answers with it. */
public final class PlainJoin implements AutoCloseable {

    private final Command command;

    public PlainJoin(Session session, Mapping mapping, RowQuery query, List<RolePath> columns) throws SQLException {
        FewQuery join = new FewQuery(QueryPlan.of(query), mapping);
        SqlText statement = join.statement(
                columns.stream().map(path -> join.operand(path).sql()).collect(Collectors.joining(", ")),
                FewQuery.Ties.LEFT);
        String order = query.order().stream().map(path -> join.operand(path).sql()).collect(Collectors.joining(", "));
        command = session.prepare(statement.sql() + " ORDER BY " + order);
        statement.bind(command, 1);
    }

    public ResultSet rows() throws SQLException {
        return command.query();
    }

    @Override
    public void close() throws SQLException {
        command.close();
    }
}
