package org.caret.exports;

import java.util.Locale;

/** States of a remembered run. A trial has none. */
public enum RunState {
    /** The file was written; nothing is known of its fate. */
    CREATED,
    /** The state accepted the file. */
    POSTED,
    /** The state refused the file; its students do not count as submitted. */
    REJECTED;

    /** Whether the students of the run count as previously submitted. */
    public boolean submitted() {
        return this != REJECTED;
    }

    /** Lower case, as it is stored and written on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By id; anything else is an {@link IllegalArgumentException}. */
    public static RunState of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
