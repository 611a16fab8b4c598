package org.caret.exchange.internal.check;

/** What a condition says of a record. */
enum Truth {
    TRUE, FALSE,
    /** A value that is needed is blank or malformed, which other checks report. */
    UNDECIDED;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }
}
