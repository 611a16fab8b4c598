package org.caret.imports.review;

import org.eclipse.jdt.annotation.Nullable;

/** A review that failed for an expected reason; nothing was changed. Holds no personal data. */
public final class ReviewException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public ReviewException(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    public ReviewException(String message, String remedy) {
        this(message, remedy, null);
    }

    /** What to do, as a sentence of its own; may be empty. */
    public String remedy() {
        return remedy;
    }
}
