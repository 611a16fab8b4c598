package org.caret.spec;

/** No layout is known for a record type in an academic year; the message names both and the years that are known. */
public final class UnknownLayoutException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnknownLayoutException(String message) {
        super(message);
    }
}
