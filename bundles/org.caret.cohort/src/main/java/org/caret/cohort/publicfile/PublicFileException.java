package org.caret.cohort.publicfile;

/** A file that is not what it should be: what is wrong with it, and what to do. */
public final class PublicFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param message what is wrong, a sentence
     * @param remedy what to do, a sentence
     */
    public PublicFileException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** What to do, as a sentence of its own. */
    public String remedy() {
        return remedy;
    }
}
