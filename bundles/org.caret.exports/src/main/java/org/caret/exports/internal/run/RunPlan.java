package org.caret.exports.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.RecordType;
import org.caret.exchange.RunDays;
import org.caret.exports.ExportRequest;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.RowQuery;

/** Everything about a run that is known before the first row. */
record RunPlan(ExportRequest request, RecordType recordType, BoundLayout bound, Selection selection,
        SelectionSource source) {

    RunPlan {
        if (!source.groupKey().get(0).equals(recordType.subjectPath())) {
            throw new IllegalArgumentException("the group key does not begin with " + recordType.subjectPath());
        }
    }

    /** Group key and order: they order the file and name its records. */
    List<RolePath> order() {
        List<RolePath> order = new ArrayList<>(source.groupKey());
        order.addAll(source.order());
        return order;
    }

    /** @param more paths that are read beside those of the selection, the bindings and the rules */
    RowQuery query(CommonRules rules, Set<RolePath> more) {
        Set<RolePath> paths = new TreeSet<>(source.paths());
        paths.addAll(more);
        paths.addAll(order());
        paths.addAll(bound.pathsNeeded());
        paths.addAll(rules.paths());
        return new RowQuery(roles(), source.scope(), filter(), paths, order(),
                source.groupKey().size(),
                RowQuery.Extent.DISTRICT);
    }

    /** The roles of the run, in query order. */
    List<Role> roles() {
        List<Role> roles = new ArrayList<>(recordType.roles(days()));
        roles.addAll(source.roles());
        return roles;
    }

    /** The days that roles can be dated by: those of the year, the as-of date, and the dates among the options. */
    RunDays days() {
        return name -> {
            if (name.equals(RunDays.AS_OF)) {
                return request.asOf();
            }
            return request.options().containsKey(name) ? request.date(name) : RunDays.of(request.year()).day(name);
        };
    }

    /** The chosen sites are no part of the scope, so that the next site finds what the store has kept. */
    private Condition filter() {
        return new Roles(recordType).path(Literals.SCHOOL, "code").filter(code -> !request.sites().isEmpty())
                .map(code -> Condition.and(source.filter(), new Condition.In(code, request.sites())))
                .orElse(source.filter());
    }
}
