package org.caret.exports.trace;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a value comes from, in words for a person.
 *
 * @param title number and name of the field
 * @param facts never empty, the most telling first
 */
public record Explanation(String title, List<Fact> facts) {

    public Explanation {
        facts = List.copyOf(facts);
    }

    /** One thing to know, such as {@code Picked by: …}. */
    public record Fact(String label, String text) {
    }

    /** Everything as plain text, a line for each fact. */
    public String text() {
        return title
                + facts.stream().map(fact -> "\n" + fact.label() + ": " + fact.text()).collect(Collectors.joining());
    }
}
