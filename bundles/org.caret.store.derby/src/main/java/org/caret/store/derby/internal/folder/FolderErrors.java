package org.caret.store.derby.internal.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;

import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.spi.DiskSpace;

/** What an error of the file system means to the person. */
public final class FolderErrors {

    private FolderErrors() {
    }

    /** @param doing what was tried, to follow "could not" */
    public static StoreException translate(IOException error, String doing) {
        if (DiskSpace.missing(error)) {
            return new StoreException(Reason.DISK_FULL, "Could not " + doing + ": no space is left on the disk.",
                    "Free some space and try again; nothing was changed.", error);
        }
        if (error instanceof AccessDeniedException
                || String.valueOf(error.getMessage()).contains("Read-only file system")) {
            return new StoreException(Reason.READ_ONLY, "Could not " + doing + ": the folder cannot be written.",
                    "Give yourself write access to the folder and try again.", error);
        }
        return new StoreException(Reason.FAILED, "Could not " + doing + '.', "", error);
    }
}
