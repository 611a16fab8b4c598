package org.caret.cohort.publicfile;

import java.util.Arrays;
import java.util.Locale;

/** How sure a rule is, or a fact about the public files, the surest first. */
public enum Certainty {
    /** A source of the state, or the files themselves say it. */
    SOURCED,
    /** A person of the district says it. */
    LOCAL,
    /** It follows from something else; no source says it. */
    INFERRED,
    /** Nobody knows. */
    UNKNOWN;

    /** As tables write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By id; anything else is an {@link IllegalArgumentException}. */
    public static Certainty of(String id) {
        return Arrays.stream(values()).filter(certainty -> certainty.id().equals(id)).findAny()
                .orElseThrow(() -> new IllegalArgumentException("not a certainty: " + id));
    }

    /** The less sure of the two: a result is as sure as the least sure rule that made it. */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
