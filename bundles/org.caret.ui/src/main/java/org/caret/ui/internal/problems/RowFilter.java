package org.caret.ui.internal.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lets rows pass that hold every word of a text, in whatever column, upper and lower case alike. */
public final class RowFilter {

    private final List<String> words;
    private final Set<String> hidden;

    /** @param hidden rows whose first text is one of these do not pass */
    RowFilter(String text, Set<String> hidden) {
        words = Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty())
                .toList();
        this.hidden = Set.copyOf(hidden);
    }

    /** Whether every row passes. */
    public boolean passesAll() {
        return words.isEmpty() && hidden.isEmpty();
    }

    public boolean passes(String[] row) {
        if (hidden.contains(row[0])) {
            return false;
        }
        for (String word : words) {
            if (Arrays.stream(row).noneMatch(text -> text.toLowerCase(Locale.ROOT).contains(word))) {
                return false;
            }
        }
        return true;
    }
}
