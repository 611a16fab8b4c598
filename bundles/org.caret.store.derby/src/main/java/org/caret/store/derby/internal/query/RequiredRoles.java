package org.caret.store.derby.internal.query;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.internal.query.Conditions;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.QueryPlan;

/** The roles without which no row satisfies a query's conditions, together with those they are reached from. */
final class RequiredRoles {

    private final QueryPlan plan;
    private final BitSet required = new BitSet();

    RequiredRoles(QueryPlan plan) {
        this.plan = plan;
        Stream.of(plan.query().scope(), plan.query().filter()).flatMap(all -> Conditions.conjuncts(all).stream())
                .filter(condition -> !Conditions.holdsWithoutValues(condition)).forEach(this::require);
    }

    boolean contains(PlannedRole role) {
        return required.get(role.index());
    }

    /** All roles but the root: the required ones first, otherwise as the query names them. */
    List<PlannedRole> first() {
        return plan.roles().stream().skip(1).sorted(Comparator.comparing(role -> !contains(role))).toList();
    }

    /** Only a condition on one role says which of several may not be absent. */
    private void require(Condition condition) {
        List<Integer> roles = Conditions.paths(condition).stream().map(path -> plan.path(path).role()).distinct()
                .toList();
        if (roles.size() == 1) {
            require(roles.get(0));
        }
    }

    private void require(int index) {
        PlannedRole role = plan.roles().get(index);
        if (role.from() < 0) {
            return;
        }
        required.set(index);
        require(role.from());
        RolePath day = role.role() instanceof Role.InEffect inEffect ? inEffect.day() : null;
        if (day != null) {
            require(plan.path(day).role());
        }
    }
}
