package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.caret.store.BrowseQuery;
import org.caret.store.BrowseQuery.Direction;
import org.caret.store.BrowseQuery.Sort;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.caret.store.derby.internal.query.FewQuery.Ties;
import org.caret.store.derby.internal.query.SqlConditions.Operand;
import org.caret.store.derby.internal.schema.ColumnType;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.internal.query.Conditions;
import org.caret.store.internal.query.QueryPlan;

/**
 * The ids of a list, filtered and sorted by the database. Only roles that filter or sort are joined. Half a million ids of
 * students by name take the database three to four seconds, less than it takes to read their rows.
 */
final class SortedIds {

    private final BrowseQuery query;
    private final FewQuery join;

    /** @throws IllegalArgumentException if sort or filter do not fit the model */
    SortedIds(BrowseQuery query, Mapping mapping) {
        this.query = query;
        Set<RolePath> read = query.sort().stream().map(Sort::path).collect(Collectors.toCollection(LinkedHashSet::new));
        read.addAll(Conditions.paths(query.filter()));
        join = new FewQuery(QueryPlan.of(new RowQuery(needed(query.roles(), read), Condition.ALL, query.filter(), read,
                List.of(), 0, Extent.FEW)), mapping);
    }

    long[] ids(Session session, BooleanSupplier cancelled) throws SQLException, IOException {
        stopIf(cancelled);
        boolean exact = join.statement("", Ties.DECIDED).exact();
        SqlText statement = join.statement(exact ? "R0.\"ID\"" : join.columns(), Ties.DECIDED);
        LongList ids = new LongList();
        try (Command command = session.prepare(statement.sql() + " ORDER BY " + order())) {
            statement.bind(command, 1);
            try (ResultSet rows = command.query()) {
                if (exact) {
                    while (rows.next()) {
                        stopIf(cancelled);
                        ids.add(rows.getLong(1));
                    }
                } else {
                    join.read(rows, row -> {
                        stopIf(cancelled);
                        ids.add(row.view().number(0));
                    });
                }
            }
        }
        return ids.first(ids.size());
    }

    private String order() {
        List<String> columns = new ArrayList<>();
        query.sort().forEach(sort -> columns
                .add(sortable(join.operand(sort.path())) + (sort.direction() == Direction.DESCENDING ? " DESC" : "")));
        columns.add("R0.\"ID\"");
        return String.join(", ", columns);
    }

    /** Decimals lie in columns of text, which would put 100 before 20. */
    private static String sortable(Operand operand) {
        return operand.type() == ColumnType.DECIMAL ? "DOUBLE(" + operand.sql() + ")" : operand.sql();
    }

    private static void stopIf(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** The root, the roles whose values are read, and what they are reached from. */
    private static List<Role> needed(List<Role> roles, Collection<RolePath> read) {
        Set<String> names = read.stream().map(RolePath::role).collect(Collectors.toSet());
        List<Role> needed = new ArrayList<>();
        for (Role role : roles.reversed()) {
            if (role instanceof Role.Root || names.contains(role.name())) {
                needed.addFirst(role);
                switch (role) {
                case Role.Root root -> {
                    // Reached from nowhere.
                }
                case Role.One one -> names.add(one.from());
                case Role.Each each -> names.add(each.from());
                case Role.First first -> names.add(first.from());
                case Role.InEffect inEffect -> {
                    names.add(inEffect.from());
                    RolePath day = inEffect.day();
                    if (day != null) {
                        names.add(day.role());
                    }
                }
                }
            }
        }
        return needed;
    }
}
