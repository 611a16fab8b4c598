package org.caret.cohort.query;

/** A query that would count students twice, or that the format cannot answer: why, and what to ask instead. */
public final class QueryRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public QueryRefusedException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** What to ask instead, as a sentence of its own. */
    public String remedy() {
        return remedy;
    }
}
