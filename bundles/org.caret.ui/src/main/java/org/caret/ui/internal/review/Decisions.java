package org.caret.ui.internal.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.imports.review.ReviewDecision;
import org.eclipse.jdt.annotation.Nullable;

/** What is decided so far: one option a case. Belongs to the thread of the windows. */
final class Decisions {

    private final Runnable changed;
    private final Map<String, String> options = new LinkedHashMap<>();

    Decisions(Runnable changed) {
        this.changed = changed;
    }

    Optional<String> option(String caseId) {
        return Optional.ofNullable(options.get(caseId));
    }

    boolean isEmpty() {
        return options.isEmpty();
    }

    int size() {
        return options.size();
    }

    Collection<ReviewDecision> all() {
        return options.entrySet().stream().map(entry -> new ReviewDecision(entry.getKey(), entry.getValue())).toList();
    }

    /** What is decided of some cases; null where nothing is. */
    Map<String, @Nullable String> of(List<String> caseIds) {
        Map<String, @Nullable String> now = new LinkedHashMap<>();
        caseIds.forEach(id -> now.put(id, options.get(id)));
        return now;
    }

    /** Decides cases; null takes a decision back. */
    void decide(Map<String, @Nullable String> decisions) {
        decisions.forEach((id, option) -> {
            if (option == null) {
                options.remove(id);
            } else {
                options.put(id, option);
            }
        });
        changed.run();
    }

    void clear() {
        options.clear();
        changed.run();
    }
}
