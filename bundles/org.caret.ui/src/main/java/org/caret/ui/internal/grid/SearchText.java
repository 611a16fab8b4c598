package org.caret.ui.internal.grid;

import java.util.Arrays;
import java.util.List;

import org.caret.store.Condition;
import org.caret.store.Condition.Matches;
import org.caret.store.Condition.Place;
import org.caret.store.RolePath;

/** What a person writes into the search field: every word must be somewhere in the searched columns. */
final class SearchText {

    private SearchText() {
    }

    static Condition condition(String text, List<RolePath> searched) {
        List<Condition> words = Arrays.stream(text.strip().split("[\\s,]+")).filter(word -> !word.isEmpty())
                .map(word -> anywhere(word, searched)).toList();
        return words.isEmpty() ? Condition.ALL : new Condition.And(words);
    }

    private static Condition anywhere(String word, List<RolePath> searched) {
        return new Condition.Or(searched.stream()
                .<Condition>map(path -> new Matches(path, Place.ANYWHERE, word)).toList());
    }
}
