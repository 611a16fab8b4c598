package org.caret.imports.internal.source;

/** A source is refused whole. The message is for people, says what to do, and holds no personal data. */
public final class SourceRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    public SourceRefusedException(String message) {
        super(message);
    }

    /**
     * @param remedy what to do, a sentence of its own; may be empty
     */
    public SourceRefusedException(String message, String remedy) {
        super(remedy.isEmpty() ? message : message + ' ' + remedy);
    }
}
