package org.caret.store;

import java.util.List;
import java.util.Set;

/**
 * Asks for a list that a person looks through: one row for each object of the root's class that fits the filter.
 *
 * @param roles the root first, each other role after the role it is reached from; no {@link Role.Each}, which would make
 *        several rows of one object, and {@link Role.InEffect} on fixed days alone
 * @param filter what the rows must satisfy
 * @param paths every path that will be read; {@link Row} throws on any other one
 * @param sort by what the rows are sorted, the most important first; ties are broken by the root's id, ascending
 */
public record BrowseQuery(List<Role> roles, Condition filter, Set<RolePath> paths, List<Sort> sort) {

    /** Which end of the values comes first. */
    public enum Direction {
        /** Smallest values first, texts by character codes and without regard to blanks at their end, missing last. */
        ASCENDING,
        /** The other way round: missing values first. */
        DESCENDING
    }

    /** One step of the order. */
    public record Sort(RolePath path, Direction direction) {

        public static Sort ascending(String path) {
            return new Sort(RolePath.of(path), Direction.ASCENDING);
        }

        public static Sort descending(String path) {
            return new Sort(RolePath.of(path), Direction.DESCENDING);
        }
    }

    public BrowseQuery {
        roles = List.copyOf(roles);
        paths = Set.copyOf(paths);
        sort = List.copyOf(sort);
        if (roles.isEmpty() || !(roles.get(0) instanceof Role.Root)) {
            throw new IllegalArgumentException("the first role must be the root");
        }
        if (roles.stream().anyMatch(Role.Each.class::isInstance)) {
            throw new IllegalArgumentException("a list has one row for each object of its root, so no role of Each");
        }
        if (roles.stream().anyMatch(Role.First.class::isInstance)) {
            throw new IllegalArgumentException("a list reads pages, and a role of First takes a district");
        }
        if (roles.stream().anyMatch(role -> role instanceof Role.InEffect inEffect && inEffect.day() != null)) {
            throw new IllegalArgumentException("a list looks at the same days in every row");
        }
    }

    /** The root role. */
    public Role.Root root() {
        return (Role.Root) roles.get(0);
    }
}
