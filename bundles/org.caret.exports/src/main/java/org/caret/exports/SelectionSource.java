package org.caret.exports;

import java.util.List;
import java.util.Set;

import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;

/**
 * What a selection reads.
 *
 * @param roles what it reaches beyond the roles of the record type, from those; none that makes more rows
 * @param scope rows that can matter at all for the academic year, whatever the options; equal scopes share what the store
 *        keeps
 * @param filter rows that can matter under the options of the request; rows outside are neither written nor listed as
 *        left out. The chosen sites are added by the run
 * @param paths what the selection reads beyond what the bindings and the common rules read
 * @param groupKey rows with equal values are decided together. Its first path is the record type's subject, because
 *        earlier runs are compared in that order
 * @param order further order within the file, after the group key. Group key and order identify a record in left-out
 *        rows and findings, so they hold local identifiers and dates, never names
 */
public record SelectionSource(List<Role> roles, Condition scope, Condition filter, Set<RolePath> paths,
        List<RolePath> groupKey, List<RolePath> order) {

    public SelectionSource {
        roles = List.copyOf(roles);
        paths = Set.copyOf(paths);
        groupKey = List.copyOf(groupKey);
        order = List.copyOf(order);
        if (groupKey.isEmpty()) {
            throw new IllegalArgumentException("a selection needs a group key");
        }
    }

    /** What a selection reads to which the roles of the record type are enough. */
    public SelectionSource(Condition scope, Condition filter, Set<RolePath> paths, List<RolePath> groupKey,
            List<RolePath> order) {
        this(List.of(), scope, filter, paths, groupKey, order);
    }
}
