package org.caret.testsupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.eclipse.emf.ecore.EClass;

/** Builds a query in a test's words; what is not said is empty. */
public final class QueryBuilder {

    private final List<Role> roles = new ArrayList<>();
    private Condition scope = Condition.ALL;
    private Condition filter = Condition.ALL;
    private final Set<RolePath> paths = new LinkedHashSet<>();
    private final List<RolePath> order = new ArrayList<>();
    private int groupBy;
    private Extent extent = Extent.DISTRICT;

    private QueryBuilder() {
    }

    public static QueryBuilder from(String name, EClass type) {
        return new QueryBuilder().role(new Role.Root(name, type));
    }

    public QueryBuilder role(Role role) {
        roles.add(role);
        return this;
    }

    public QueryBuilder one(String name, String from, String reference) {
        return role(new Role.One(name, from, reference));
    }

    public QueryBuilder each(String name, String from, String reference) {
        return role(new Role.Each(name, from, reference));
    }

    public QueryBuilder each(String name, String from, String reference, Condition among) {
        return role(new Role.Each(name, from, reference, among));
    }

    public QueryBuilder first(String name, String from, String reference, Condition among, String by) {
        return role(new Role.First(name, from, reference, among, by));
    }

    public QueryBuilder inEffect(String name, String from, String reference, String day) {
        return role(new Role.InEffect(name, from, reference, RolePath.of(day), null));
    }

    public QueryBuilder inEffect(String name, String from, String reference, LocalDate day) {
        return role(new Role.InEffect(name, from, reference, null, day));
    }

    public QueryBuilder inEffect(String name, String from, String reference, LocalDate first, LocalDate last) {
        return role(new Role.InEffect(name, from, reference, null, first, last));
    }

    public QueryBuilder scope(Condition condition) {
        scope = condition;
        return this;
    }

    public QueryBuilder filter(Condition condition) {
        filter = condition;
        return this;
    }

    public QueryBuilder read(String... added) {
        Arrays.stream(added).map(RolePath::of).forEach(paths::add);
        return this;
    }

    public QueryBuilder order(String... added) {
        Arrays.stream(added).map(RolePath::of).forEach(order::add);
        return this;
    }

    /** Groups by so many of the leading paths of the order. */
    public QueryBuilder groupBy(int leading) {
        groupBy = leading;
        return this;
    }

    public QueryBuilder extent(Extent wanted) {
        extent = wanted;
        return this;
    }

    public RowQuery build() {
        return new RowQuery(roles, scope, filter, paths, order, groupBy, extent);
    }
}
