package org.caret.store;

import org.eclipse.jdt.annotation.Nullable;

/** An expected failure of the store: what happened, and what the person can do. Never holds personal data. */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Kinds of failure that callers tell apart. */
    public enum Reason {
        /** The folder holds no Caret database. */
        NOT_A_DATABASE,
        /** Another process has the database open. */
        IN_USE,
        /** The database files cannot be read as what they claim to be. */
        DAMAGED,
        /** The database was made by a newer version of Caret. */
        NEWER_VERSION,
        /** The database, or its folder, cannot be written. */
        READ_ONLY,
        /** No space left where the database or its temporary files are. */
        DISK_FULL,
        /** A record was changed or removed by somebody else since it was read, or a rule of the model is violated. */
        CONFLICT,
        /** The credentials were refused. */
        ACCESS_DENIED,
        /** Anything else; the cause says more. */
        FAILED
    }

    private final Reason reason;
    private final String remedy;

    public StoreException(Reason reason, String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.remedy = remedy;
    }

    public Reason reason() {
        return reason;
    }

    /** What to do, as a sentence of its own; empty where nothing can be said. */
    public String remedy() {
        return remedy;
    }
}
