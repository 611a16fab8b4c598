package org.caret.ui.internal.navigator;

import java.util.List;
import java.util.Map;

import org.caret.ui.internal.Icons;

/**
 * A line of the tree.
 *
 * @param label as shown
 * @param count how many records there are; shown behind the label unless it is {@link #NO_COUNT}
 * @param command what a double click does
 * @param parameters values of the command's parameters by their ids
 * @param daysOff whether the line stands for the district or a school, which have days off
 */
record NavigatorNode(String label, long count, Icons icon, String command, Map<String, String> parameters,
        boolean daysOff, List<NavigatorNode> children) {

    static final long NO_COUNT = -1;

    NavigatorNode {
        parameters = Map.copyOf(parameters);
        children = List.copyOf(children);
    }

    /** Whether a line stands for the same, whatever is counted for it. */
    boolean same(NavigatorNode other) {
        return icon == other.icon && command.equals(other.command) && parameters.equals(other.parameters);
    }
}
