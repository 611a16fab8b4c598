package org.caret.store.internal.query;

import java.util.Locale;
import java.util.function.Predicate;

import org.caret.store.Condition;

/** Whether a text is what a person looks for. */
public final class TextMatch {

    private TextMatch() {
    }

    public static Predicate<String> of(Condition.Matches condition) {
        if (withoutCase(condition.text())) {
            String text = condition.text();
            return switch (condition.place()) {
            case WHOLE -> text::equals;
            case START -> value -> value.startsWith(text);
            case ANYWHERE -> value -> value.contains(text);
            };
        }
        String wanted = folded(condition.text());
        return switch (condition.place()) {
        case WHOLE -> text -> folded(text).equals(wanted);
        case START -> text -> folded(text).startsWith(wanted);
        case ANYWHERE -> text -> folded(text).contains(wanted);
        };
    }

    /** Whether a text, such as an identifier, is made of signs that have no case and that no other letter becomes. */
    public static boolean withoutCase(String text) {
        return text.chars().allMatch(sign -> sign < 0x80 && !Character.isLetter(sign));
    }

    /** Upper case as the database makes it, one letter possibly becoming two. */
    private static String folded(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
