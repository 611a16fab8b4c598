package org.caret.cohort.rules;

import java.util.Arrays;
import java.util.Locale;

/** What an exit means when no later enrollment of the student counts. */
public enum Treatment {
    /** It is an outcome by itself. */
    OUTCOME,
    /** The student leaves the cohort. */
    REMOVED,
    /** The enrollment is as if it were not there. */
    IGNORED,
    /** The student stays; without a later enrollment the records say nothing. */
    FOLLOW,
    /** The student is expected back; without a later enrollment it is a dropout. */
    FOLLOW_OR_DROPOUT,
    /** The student moved to another public school of the state; if never found there it is a lost transfer, a dropout. */
    TRANSFER,
    /** No rule is known. */
    UNKNOWN;

    /** As the table of rules writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By id; anything but an id, and the id of {@link #OUTCOME}, is an {@link IllegalArgumentException}. */
    public static Treatment of(String id) {
        return Arrays.stream(values()).filter(treatment -> treatment != OUTCOME && treatment.id().equals(id)).findAny()
                .orElseThrow(() -> new IllegalArgumentException("neither an outcome nor a treatment: " + id));
    }
}
