package org.caret.exchange.format;

import java.io.IOException;

/**
 * A file that is not what it claims to be, or a record that a file cannot hold. The message is one sentence for people
 * and holds no personal data.
 */
public final class RecordFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public RecordFileException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    public RecordFileException(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What to do, as a sentence; may be empty. */
    public String remedy() {
        return remedy;
    }
}
