package org.caret.store;

import java.nio.file.Path;

/** The one place where stores are opened. An OSGi service. */
public interface StoreFactory {

    /** What to do about the folder. */
    enum Mode {
        /** Open what is there; a folder that is no Caret database is refused and left untouched. */
        EXISTING,
        /** Create the folder and an empty database where there is none, otherwise open what is there. */
        CREATE
    }

    /**
     * Opens the database in a folder, migrating it first where an older version of Caret made it. A folder that cannot
     * be written is opened read-only ({@link Store#readOnly}) where the database allows it.
     *
     * @throws StoreException with the reasons named there; nothing stays open then
     */
    Store open(Path folder, Credentials credentials, Mode mode) throws StoreException;
}
