package org.caret.exports.internal.archive;

import java.io.IOException;
import java.nio.file.Path;

/** A part of an archive that is there and does not give back what it holds, told apart from a failure to write that somewhere. */
final class UnreadablePartException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String part;

    UnreadablePartException(Path part, IOException cause) {
        super(cause.getMessage(), cause);
        this.part = part.toString();
    }

    /** The file it lies in. */
    String part() {
        return part;
    }
}
