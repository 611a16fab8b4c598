package org.caret.ui.internal.grid;

/** What a person wrote into a filter means nothing; the message says what would. */
final class FilterException extends Exception {

    private static final long serialVersionUID = 1L;

    FilterException(String message) {
        super(message);
    }
}
