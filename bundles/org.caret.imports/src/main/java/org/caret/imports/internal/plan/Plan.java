package org.caret.imports.internal.plan;

import java.util.List;

/**
 * What the rows of one kind mean.
 *
 * @param name what a row is called in findings, before its line number: {@code line}, {@code users.csv line}
 * @param slots one per value of a row
 * @param targets the objects a row is about; an object that another one's key needs comes before it
 * @param root role of the object that is the record itself: a second row about the same one is a duplicate
 */
public record Plan(String name, List<Slot> slots, List<Target> targets, String root) {

    public Plan {
        slots = List.copyOf(slots);
        targets = List.copyOf(targets);
    }

    /** The target of a role. */
    public Target target(String role) {
        for (Target target : targets) {
            if (target.role().equals(role)) {
                return target;
            }
        }
        throw new IllegalArgumentException("no role " + role);
    }

    /** A row in the words of its file. */
    public String row(long line) {
        return name + ' ' + line;
    }
}
