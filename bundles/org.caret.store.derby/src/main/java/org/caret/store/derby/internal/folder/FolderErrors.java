package org.caret.store.derby.internal.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;

/** What an error of the file system means to the person. */
public final class FolderErrors {

    private static final String NO_SPACE = "No space left on device";

    private FolderErrors() {
    }

    /** @param doing what was tried, to follow "could not" */
    public static StoreException translate(IOException error, String doing) {
        String text = String.valueOf(error instanceof FileSystemException file ? file.getReason() : error.getMessage());
        if (text.contains(NO_SPACE)) {
            return new StoreException(Reason.DISK_FULL, "Could not " + doing + ": no space is left on the disk.",
                    "Free some space and try again; nothing was changed.", error);
        }
        if (error instanceof AccessDeniedException || text.contains("Read-only file system")) {
            return new StoreException(Reason.READ_ONLY, "Could not " + doing + ": the folder cannot be written.",
                    "Give yourself write access to the folder and try again.", error);
        }
        return new StoreException(Reason.FAILED, "Could not " + doing + '.', "", error);
    }
}
