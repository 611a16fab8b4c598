package org.caret.store.spi;

import java.io.IOException;
import java.util.stream.Stream;

/** Whether a failed write means that the disk is full, for which Java has no exception of its own. */
public final class DiskSpace {

    private static final String[] MESSAGES = { "No space left", "Disk quota exceeded", "not enough space" };

    private DiskSpace() {
    }

    /** Looks at the texts of Linux, macOS and Windows. */
    public static boolean missing(IOException error) {
        String message = String.valueOf(error.getMessage());
        return Stream.of(MESSAGES).anyMatch(message::contains);
    }
}
