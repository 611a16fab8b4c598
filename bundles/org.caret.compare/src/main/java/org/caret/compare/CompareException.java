package org.caret.compare;

import org.eclipse.jdt.annotation.Nullable;

/** A comparison, or taking over its values, that failed for an expected reason. Nothing was changed. */
public final class CompareException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Kinds of failure that callers tell apart. */
    public enum Reason {
        /** The file is no ODS extract, or not of this database's LEA. */
        WRONG_FILE,
        /** The request or the decisions cannot be meant. */
        WRONG_REQUEST,
        /** The file or a temporary file cannot be read or written. */
        FILE,
        /** The database failed, or has changed meanwhile; the cause says more. */
        STORE
    }

    private final Reason reason;
    private final String remedy;

    public CompareException(Reason reason, String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.remedy = remedy;
    }

    public CompareException(Reason reason, String message, String remedy) {
        this(reason, message, remedy, null);
    }

    public Reason reason() {
        return reason;
    }

    /** What to do, as a sentence of its own; empty where nothing can be said. */
    public String remedy() {
        return remedy;
    }
}
