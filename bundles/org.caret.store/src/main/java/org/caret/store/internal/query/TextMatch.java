package org.caret.store.internal.query;

import java.util.Locale;
import java.util.function.Predicate;

import org.caret.store.Condition;

/** Whether a text is what a person looks for. */
public final class TextMatch {

    private TextMatch() {
    }

    public static Predicate<String> of(Condition.Matches condition) {
        String wanted = folded(condition.text());
        return switch (condition.place()) {
        case WHOLE -> text -> folded(text).equals(wanted);
        case START -> text -> folded(text).startsWith(wanted);
        case ANYWHERE -> text -> folded(text).contains(wanted);
        };
    }

    /** Upper case as the database makes it, one letter possibly becoming two. */
    private static String folded(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
