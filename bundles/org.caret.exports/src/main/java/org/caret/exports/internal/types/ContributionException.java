package org.caret.exports.internal.types;

/** A contribution cannot be used; the message says what is wrong with it. */
final class ContributionException extends Exception {

    private static final long serialVersionUID = 1L;

    ContributionException(String message) {
        super(message);
    }
}
