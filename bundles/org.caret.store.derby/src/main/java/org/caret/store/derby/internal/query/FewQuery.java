package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.derby.internal.query.SqlConditions.Operand;
import org.caret.store.derby.internal.query.SqlText.Bound;
import org.caret.store.derby.internal.schema.ColumnType;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.internal.query.PlannedPath;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.PlannedRole.Validity;
import org.caret.store.internal.query.QueryPlan;
import org.caret.store.internal.query.RowBytes;
import org.caret.store.internal.query.RowLayout;
import org.caret.store.internal.query.RowOrder;
import org.caret.store.internal.query.RowTest;
import org.caret.store.internal.query.RowView;
import org.caret.store.internal.query.Slot;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;

/**
 * Answers a query that reads few rows: one ordinary join, which the database answers from its indexes. Rows are ordered
 * outside the database all the same, because it orders texts in its own way.
 */
final class FewQuery {

    /** What becomes of several records in effect on one day. */
    enum Ties {
        /** The latest one is taken. */
        DECIDED,
        /** All are taken, because there is known to be one. */
        LEFT
    }

    private final QueryPlan plan;
    private final Mapping mapping;
    private final Fragments fragments;
    private final RowLayout layout;

    FewQuery(QueryPlan plan, Mapping mapping) {
        this.plan = plan;
        this.mapping = mapping;
        this.fragments = new Fragments(plan);
        this.layout = fragments.layout(IntStream.range(0, plan.roles().size()).boxed().toList());
    }

    /** The rows of the query; to be closed by the caller. */
    KeptRows run(Session session, Path folder, int arena) throws SQLException, IOException {
        SqlText statement = statement(columns(), Ties.DECIDED);
        try (ExternalSorter sorter = new ExternalSorter(folder, arena);
                Command command = session.prepare(statement.sql())) {
            statement.bind(command, 1);
            RowOrder order = new RowOrder(plan, layout);
            try (ResultSet rows = command.query()) {
                read(rows, row -> {
                    SortKey key = order.key(row.view());
                    sorter.add(key.array(), key.length(), row.bytes().array(), row.bytes().length());
                });
            }
            return new KeptRows(layout, sorter.finish());
        }
    }

    /** The columns of all roles' slots, in the order that {@link #read} takes them. */
    String columns() {
        return plan.roles().stream().flatMap(role -> fragments.of(role.index()).stream().map(this::column))
                .collect(Collectors.joining(", "));
    }

    /**
     * The join, without an order. Roles without which no row fits are joined first and inner, so that the database may
     * begin with them: the enrollments of one school are found from the school.
     */
    SqlText statement(String columns, Ties ties) {
        RequiredRoles required = new RequiredRoles(plan);
        List<Bound> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT ").append(columns);
        sql.append(" FROM ").append(table(plan.roles().get(0)).sql()).append(" R0");
        for (PlannedRole role : required.first()) {
            SqlText on = on(role, ties);
            sql.append(required.contains(role) ? " INNER JOIN " : " LEFT JOIN ").append(table(role).sql());
            sql.append(' ').append(alias(role.index())).append(" ON ").append(on.sql());
            values.addAll(on.values());
        }
        Optional<SqlText> where = new SqlConditions(this::operand)
                .superset(Condition.and(plan.query().scope(), plan.query().filter()));
        where.ifPresent(condition -> {
            sql.append(" WHERE ").append(condition.sql());
            values.addAll(condition.values());
        });
        return new SqlText(sql.toString(), values, where.filter(SqlText::exact).isPresent());
    }

    private SqlText on(PlannedRole role, Ties ties) {
        String alias = alias(role.index());
        String from = alias(role.from());
        Table table = table(role);
        return switch (role.role()) {
        case Role.One one -> SqlText.exact(alias + ".\"ID\" = " + from + '.'
                + table(plan.roles().get(role.from())).column(Objects.requireNonNull(role.reference())).sql());
        case Role.Each each when !each.selects() -> SqlText.exact(owned(role, table, alias, from));
        case Role.Each each -> throw new IllegalStateException("objects among others are found by reading a district");
        case Role.InEffect inEffect -> {
            Validity validity = Objects.requireNonNull(role.validity());
            SqlText best = covers(inEffect, table, validity, alias);
            if (ties == Ties.LEFT) {
                yield new SqlText(owned(role, table, alias, from) + " AND " + best.sql(), best.values(), false);
            }
            SqlText better = covers(inEffect, table, validity, "B");
            String start = table.column(validity.start()).sql();
            String sql = owned(role, table, alias, from) + " AND " + best.sql() + " AND NOT EXISTS (SELECT 1 FROM "
                    + table.sql() + " B WHERE " + owned(role, table, "B", from) + " AND " + better.sql() + " AND (B."
                    + start + " > " + alias + '.' + start + " OR B." + start + " = " + alias + '.' + start
                    + " AND B.\"ID\" > " + alias + ".\"ID\"))";
            List<Bound> values = new ArrayList<>(best.values());
            values.addAll(better.values());
            yield new SqlText(sql, values, true);
        }
        case Role.First first -> throw new IllegalStateException("a first object is found by reading a district");
        case Role.Root root -> throw new IllegalStateException("the root is reached from nowhere");
        };
    }

    private static String owned(PlannedRole role, Table table, String alias, String from) {
        return alias + '.' + table.column(role.owner()).sql() + " = " + from
                + ".\"ID\"";
    }

    private SqlText covers(Role.InEffect role, Table table, Validity validity, String alias) {
        String start = alias + '.' + table.column(validity.start()).sql();
        String end = alias + '.' + table.column(validity.end()).sql();
        RolePath path = role.day();
        String day = path == null ? "?" : operand(path).sql();
        List<Bound> values = path == null
                ? List.of(new Bound(ColumnType.DATE, Objects.requireNonNull(role.last())),
                        new Bound(ColumnType.DATE, Objects.requireNonNull(role.first())))
                : List.of();
        String sql = validity.endInclusive()
                ? start + " <= " + day + " AND (" + end + " >= " + day + " OR " + end + " IS NULL)"
                : start + " <= " + day + " AND " + end + " > " + day;
        return new SqlText(sql, values, true);
    }

    /** Takes one encoded row after the other. */
    interface Taker {

        /** @param row changed by the next one */
        void take(Encoded row) throws IOException;
    }

    /** An encoded row and a view of it. */
    record Encoded(RowBytes bytes, RowView view) {
    }

    /** Encodes the rows of the statement with its {@link #columns} and passes on those that satisfy the conditions. */
    void read(ResultSet rows, Taker taker) throws SQLException, IOException {
        List<SlotColumns> columns = new ArrayList<>();
        int place = 1;
        for (PlannedRole role : plan.roles()) {
            columns.add(new SlotColumns(table(role), fragments.of(role.index()), place));
            place += fragments.of(role.index()).size();
        }
        RowTest test = RowTest.of(Condition.and(plan.query().scope(), plan.query().filter()), plan, layout);
        RowView view = new RowView(layout.size());
        RowBytes row = new RowBytes();
        Encoded encoded = new Encoded(row, view);
        while (rows.next()) {
            row.clear();
            for (SlotColumns role : columns) {
                role.read(rows, row);
            }
            view.at(row.array(), 0);
            if (test.holds(view)) {
                taker.take(encoded);
            }
        }
    }

    private Table table(PlannedRole role) {
        return mapping.table(role.type());
    }

    private String column(Slot slot) {
        return alias(slot.role()) + '.' + SlotColumns.name(table(plan.roles().get(slot.role())), slot);
    }

    Operand operand(RolePath path) {
        PlannedPath planned = plan.path(path);
        Slot slot = new Slot(planned.role(), planned.attribute());
        ColumnType type = planned.isId() ? ColumnType.LONG
                : table(plan.roles().get(planned.role())).column(planned.attribute()).type();
        return new Operand(column(slot), type);
    }

    static String alias(int role) {
        return "R" + role;
    }
}
