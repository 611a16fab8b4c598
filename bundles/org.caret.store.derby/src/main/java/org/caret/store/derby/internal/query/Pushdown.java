package org.caret.store.derby.internal.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.derby.internal.query.SqlConditions.Operand;
import org.caret.store.derby.internal.query.SqlText.Bound;
import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.ColumnType;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.internal.query.Conditions;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.PlannedRole.Validity;
import org.caret.store.internal.query.QueryPlan;

/**
 * What of a query's scope can be decided while one role's table is read. A condition on a role other than the root may
 * only keep objects from being read where it fails for a row without the role as well, since that is what the row
 * becomes; and never for a role in effect or a first one, since another object would take the place of the one left out.
 */
final class Pushdown {

    private final QueryPlan plan;
    private final Mapping mapping;

    Pushdown(QueryPlan plan, Mapping mapping) {
        this.plan = plan;
        this.mapping = mapping;
    }

    /** Whether rows in which the role is absent are out of scope. */
    boolean required(PlannedRole role) {
        return conjunctsOf(role).stream().anyMatch(condition -> !Conditions.holdsWithoutValues(condition));
    }

    /** Narrows the scan of the role's table: conditions that the rows satisfy that it {@link #wanted wants}. */
    List<SqlText> where(PlannedRole role) {
        if (role.role() instanceof Role.InEffect inEffect) {
            LocalDate first = inEffect.first();
            LocalDate last = inEffect.last();
            return first == null || last == null ? List.of()
                    : List.of(
                            inEffect(mapping.table(role.type()), Objects.requireNonNull(role.validity()), first, last));
        }
        SqlConditions conditions = new SqlConditions(path -> operand(role, path.attribute()));
        return Conditions.conjuncts(wanted(role)).stream().flatMap(condition -> conditions.superset(condition).stream())
                .toList();
    }

    /** The rows that matter to a role; all where that is decided later, for the role in effect. */
    Condition wanted(PlannedRole role) {
        return switch (role.role()) {
        case Role.InEffect inEffect -> Condition.ALL;
        case Role.First first -> Condition.and(first.among(),
                Condition.not(Condition.missing(new RolePath(role.name(), first.by()))));
        case Role.Root root -> new Condition.And(conjunctsOf(role));
        case Role.One one -> new Condition.And(decisive(role));
        case Role.Each each -> Condition.and(each.among(), new Condition.And(decisive(role)));
        };
    }

    private List<Condition> decisive(PlannedRole role) {
        return conjunctsOf(role).stream().filter(condition -> !Conditions.holdsWithoutValues(condition)).toList();
    }

    private List<Condition> conjunctsOf(PlannedRole role) {
        return Conditions.conjuncts(plan.query().scope()).stream()
                .filter(condition -> Conditions.paths(condition).stream()
                        .allMatch(path -> path.role().equals(role.name())))
                .filter(condition -> !Conditions.paths(condition).isEmpty() || role.from() < 0).toList();
    }

    private Operand operand(PlannedRole role, String attribute) {
        Table table = mapping.table(role.type());
        if (attribute.equals("id")) {
            return new Operand('"' + Table.ID + '"', ColumnType.LONG);
        }
        Column column = table.column(Objects.requireNonNull(role.type().getEStructuralFeature(attribute)));
        return new Operand(column.sql(), column.type());
    }

    private static SqlText inEffect(Table table, Validity validity, LocalDate first, LocalDate last) {
        String start = table.column(validity.start()).sql();
        String end = table.column(validity.end()).sql();
        Bound begun = new Bound(ColumnType.DATE, last);
        Bound left = new Bound(ColumnType.DATE, first);
        return validity.endInclusive()
                ? SqlText.exact(start + " <= ? AND (" + end + " >= ? OR " + end + " IS NULL)", begun, left)
                : SqlText.exact(start + " <= ? AND " + end + " > ?", begun, left);
    }
}
