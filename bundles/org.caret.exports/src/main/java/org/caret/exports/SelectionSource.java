package org.caret.exports;

import java.util.List;
import java.util.Set;

import org.caret.store.Condition;
import org.caret.store.RolePath;

/**
 * What a selection reads.
 *
 * @param scope rows that can matter at all for the academic year, whatever the options
 * @param filter rows that can matter under the options of the request
 * @param paths what the selection reads beyond what the bindings and the common rules read
 * @param groupKey rows with equal values are decided together
 * @param order further order within the file, after the group key
 */
public record SelectionSource(Condition scope, Condition filter, Set<RolePath> paths, List<RolePath> groupKey,
        List<RolePath> order) {
}
