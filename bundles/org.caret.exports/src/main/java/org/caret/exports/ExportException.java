package org.caret.exports;

import org.eclipse.jdt.annotation.Nullable;

/** An export, or a look into the history, that failed for an expected reason. Nothing was written or changed. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Kinds of failure that callers tell apart. */
    public enum Reason {
        /** The request cannot be meant: unknown type, site or option, malformed value. */
        WRONG_REQUEST,
        /** No layout is known for the record type in the academic year. */
        NO_LAYOUT,
        /** The run would delete data at the state and was not confirmed. */
        NOT_CONFIRMED,
        /** The contributed export type or record type cannot be used. */
        BROKEN_TYPE,
        /** The file could not be written where it was wanted. */
        OUTPUT,
        /** Part of the archive of a run is missing, altered or cannot be written. */
        ARCHIVE,
        /** The run is not in a state that allows the change. */
        STATE,
        /** The database failed or cannot be written; the cause says more. */
        STORE
    }

    private final Reason reason;
    private final String remedy;

    public ExportException(Reason reason, String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.remedy = remedy;
    }

    public ExportException(Reason reason, String message, String remedy) {
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
