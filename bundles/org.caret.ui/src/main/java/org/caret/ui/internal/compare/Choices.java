package org.caret.ui.internal.compare;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.caret.compare.FieldChoice;

/** The values of the state that are to be taken; all others stay. Belongs to the thread of the windows. */
final class Choices {

    private final Runnable changed;
    private final Set<FieldChoice> taken = new LinkedHashSet<>();

    Choices(Runnable changed) {
        this.changed = changed;
    }

    boolean taken(FieldChoice choice) {
        return taken.contains(choice);
    }

    List<FieldChoice> all() {
        return List.copyOf(taken);
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }

    void take(Collection<FieldChoice> choices) {
        taken.addAll(choices);
        changed.run();
    }

    void keep(Collection<FieldChoice> choices) {
        taken.removeAll(Set.copyOf(choices));
        changed.run();
    }

    void clear() {
        taken.clear();
        changed.run();
    }
}
