package org.caret.compare;

import java.util.List;

/**
 * What a person has decided in a table of differences.
 *
 * @param choices values of the state that are to be taken
 * @param kept number of differences that were decided to stay
 * @param refused decisions that cannot be followed
 */
public record Decisions(List<FieldChoice> choices, long kept, List<Refused> refused) {

    public Decisions {
        choices = List.copyOf(choices);
        refused = List.copyOf(refused);
    }

    /**
     * A decision that cannot be followed.
     *
     * @param line of the table, from 1 on, the heading included
     * @param why a sentence, without personal data
     */
    public record Refused(long line, String why) {
    }
}
