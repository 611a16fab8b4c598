package org.caret.exchange.internal.recordtypes;

/** Something in a bindings file names what does not exist; the message says what. */
final class UnresolvedException extends Exception {

    private static final long serialVersionUID = 1L;

    UnresolvedException(String message) {
        super(message);
    }

    UnresolvedException(String message, Throwable cause) {
        super(message, cause);
    }
}
