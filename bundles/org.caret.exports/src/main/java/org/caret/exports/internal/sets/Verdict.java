package org.caret.exports.internal.sets;

/** What the state knows of a record that is to be sent. */
public enum Verdict {
    /** No record with its key. */
    NEW,
    /** A record with its key and other values. */
    CHANGED,
    /** The same record. */
    UNCHANGED,
    /** A record with another key, which it takes the place of (transaction type R). */
    REPLACES
}
