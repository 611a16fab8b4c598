package org.caret.store.internal.query;

import java.io.IOException;

import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.spi.DiskSpace;

/** What a failure with a store's temporary files means to the person. */
public final class TemporaryFiles {

    private TemporaryFiles() {
    }

    public static StoreException failure(IOException cause) {
        if (DiskSpace.missing(cause)) {
            return new StoreException(Reason.DISK_FULL, "No space is left for the database's temporary files.",
                    "Free some space and try again; nothing was changed.", cause);
        }
        return new StoreException(Reason.FAILED, "The database's temporary files cannot be written or read.",
                "Check the disk that holds the database folder and try again.", cause);
    }
}
