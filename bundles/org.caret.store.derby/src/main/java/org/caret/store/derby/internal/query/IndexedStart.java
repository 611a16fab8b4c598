package org.caret.store.derby.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caret.store.BrowseQuery;
import org.caret.store.BrowseQuery.Direction;
import org.caret.store.BrowseQuery.Sort;
import org.caret.store.Condition;
import org.caret.store.ModelFacts;
import org.caret.store.Role;
import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.derby.internal.sql.Command;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.internal.query.PlannedPath;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.QueryPlan;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The first ids of a list as it is without its filter, read along the index by which it is sorted. The index belongs to one
 * role, so the roles are gone
 * through backwards, from that role to the root, each step by an index. The database is told the way: left alone it
 * prefers to read and sort a table, because it does not know that only the first rows are wanted.
 */
final class IndexedStart {

    /** More records with the same values than this are not worth waiting for. */
    private static final int MOST_TIES = 10_000;

    private final BrowseQuery query;
    private final QueryPlan plan;
    private final Mapping mapping;

    IndexedStart(BrowseQuery query, Mapping mapping) {
        this.query = query;
        this.mapping = mapping;
        this.plan = QueryPlan.of(new RowQuery(query.roles(), Condition.ALL, Condition.ALL, query.paths(),
                query.sort().stream().map(Sort::path).toList(), 0, Extent.FEW));
    }

    Optional<long[]> ids(Session session, int count) throws SQLException {
        Optional<PlannedRole> sorting = sortingRole();
        if (sorting.isEmpty()) {
            return Optional.empty();
        }
        try (Command command = session.prepare(statement(sorting.get())); ResultSet rows = command.query()) {
            return first(rows, count);
        }
    }

    /** Records with the same values come from the index in any order and are put into that of their ids. */
    private Optional<long[]> first(ResultSet rows, int count) throws SQLException {
        LongList ids = new LongList();
        List<@Nullable String> values = List.of();
        int group = 0;
        while (rows.next()) {
            List<@Nullable String> next = new ArrayList<>();
            for (int i = 0; i < query.sort().size(); i++) {
                String value = rows.getString(i + 2);
                next.add(value == null ? null : value.stripTrailing());
            }
            if (!next.equals(values)) {
                ids.sortFrom(group);
                group = ids.size();
                values = next;
                if (group >= count) {
                    return Optional.of(ids.first(count));
                }
            }
            if (ids.size() - group > MOST_TIES) {
                return Optional.empty();
            }
            ids.add(rows.getLong(1));
        }
        return Optional.empty();
    }

    /** The role with an index of what the list is sorted by; empty where the list has to be sorted. */
    private Optional<PlannedRole> sortingRole() {
        List<Sort> sort = query.sort();
        if (sort.isEmpty() || sort.stream().anyMatch(step -> step.direction() != Direction.ASCENDING)) {
            return Optional.empty();
        }
        PlannedRole role = plan.role(sort.get(0).path().role());
        return Optional.of(role).filter(this::sortsByIndex).filter(this::reachedByReferences);
    }

    private boolean sortsByIndex(PlannedRole role) {
        List<Sort> sort = query.sort();
        List<EStructuralFeature> index = ModelFacts.sorted(role.type());
        if (sort.size() > index.size()) {
            return false;
        }
        for (int i = 0; i < sort.size(); i++) {
            PlannedPath path = plan.path(sort.get(i).path());
            if (path.role() != role.index() || path.attribute() != index.get(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean reachedByReferences(PlannedRole role) {
        return role.from() < 0
                || role.role() instanceof Role.One && reachedByReferences(plan.roles().get(role.from()));
    }

    private String statement(PlannedRole sorting) {
        Table indexed = mapping.table(sorting.type());
        String alias = FewQuery.alias(sorting.index());
        String values = query.sort().stream().map(
                sort -> alias + '.' + indexed.column(plan.path(sort.path()).attribute()).sql())
                .collect(Collectors.joining(", "));
        StringBuilder from = new StringBuilder(indexed.sql()).append(' ').append(alias)
                .append(" --DERBY-PROPERTIES index=\"").append(indexed.sortedIndex()).append("\"\n");
        List<String> where = new ArrayList<>();
        for (PlannedRole role = sorting; role.from() >= 0; role = plan.roles().get(role.from())) {
            stepBack(role, from, where);
        }
        return "SELECT R0.\"ID\", " + values + " FROM --DERBY-PROPERTIES joinOrder=FIXED\n" + from
                + (where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where)) + " ORDER BY " + values;
    }

    /** From an object to those that refer to it: over the foreign key, or to its owner, which refers to the latest. */
    private void stepBack(PlannedRole role, StringBuilder from, List<String> where) {
        PlannedRole before = plan.roles().get(role.from());
        Table table = mapping.table(before.type());
        EReference reference = Objects.requireNonNull(role.reference());
        Column column = table.column(reference);
        String alias = FewQuery.alias(role.index());
        String other = FewQuery.alias(before.index());
        from.append(", ").append(table.sql()).append(' ').append(other)
                .append(" --DERBY-PROPERTIES joinStrategy=NESTEDLOOP");
        Optional<EReference> latest = ModelFacts.latestOf(reference);
        if (latest.isPresent()) {
            Column owner = mapping.table(role.type()).column(latest.get().getEOpposite());
            where.add(other + ".\"ID\" = " + alias + '.' + owner.sql());
        } else {
            from.append(", constraint=\"").append(table.foreignKey(column)).append('"');
        }
        from.append('\n');
        where.add(other + '.' + column.sql() + " = " + alias + ".\"ID\"");
    }
}
