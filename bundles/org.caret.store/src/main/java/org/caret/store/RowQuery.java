package org.caret.store;

import java.util.List;
import java.util.Set;

/**
 * Asks for rows by role and path.
 *
 * @param roles the root first, each other role after the role it is reached from
 * @param scope what can be decided once for a whole academic year or store. The store reads as little as this allows
 *        and may keep the result, so that queries that differ only in {@code filter} read no table again
 * @param filter further restriction, applied to the rows in scope
 * @param paths every path that will be read; {@link Row} throws on any other one. Paths of {@code order} and
 *        {@code filter} are added by the store
 * @param order paths that order the rows, missing values first, then ascending; ties are broken by the ids of the
 *        roles in the order they are named
 * @param groupBy how many of the leading {@code order} paths make up the group key (see {@link RowCursor#nextGroup})
 * @param extent how much of the store the query is expected to read
 */
public record RowQuery(List<Role> roles, Condition scope, Condition filter, Set<RolePath> paths, List<RolePath> order,
        int groupBy, Extent extent) {

    /**
     * Lets the store choose the way: bulk scans for a district, ordinary selective access for a few rows, unless a role is a
     * {@link Role.First}.
     */
    public enum Extent {
        DISTRICT, FEW
    }

    public RowQuery {
        roles = List.copyOf(roles);
        paths = Set.copyOf(paths);
        order = List.copyOf(order);
        if (roles.isEmpty() || !(roles.get(0) instanceof Role.Root)) {
            throw new IllegalArgumentException("the first role must be the root");
        }
        if (groupBy < 0 || groupBy > order.size()) {
            throw new IllegalArgumentException("groupBy must lie in 0.." + order.size());
        }
    }

    /** The root role. */
    public Role.Root root() {
        return (Role.Root) roles.get(0);
    }
}
