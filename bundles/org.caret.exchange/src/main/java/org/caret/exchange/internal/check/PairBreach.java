package org.caret.exchange.internal.check;

/** Which of two records is complained about. */
public enum PairBreach {
    NONE, OTHER, BOTH
}
