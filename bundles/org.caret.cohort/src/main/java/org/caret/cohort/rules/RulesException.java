package org.caret.cohort.rules;

/** A table of rules that cannot be used. The message names file and line; {@link #remedy} says what to do. */
public final class RulesException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public RulesException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** What to do, one sentence. */
    public String remedy() {
        return remedy;
    }
}
