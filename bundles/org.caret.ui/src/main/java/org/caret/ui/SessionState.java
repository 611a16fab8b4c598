package org.caret.ui;

import java.nio.file.Path;

import org.caret.store.Store;
import org.caret.store.StoreException;

/** What the workbench works on at the moment. */
public sealed interface SessionState {

    /** Whether no database is open, nor about to be. */
    default boolean none() {
        return this instanceof Closed || this instanceof Failed;
    }

    /** No database, and none wanted. */
    record Closed() implements SessionState {
    }

    /** A database is being opened, or made. */
    record Opening(Path folder) implements SessionState {
    }

    /** A database is open. */
    record Opened(Path folder, Store store) implements SessionState {
    }

    /** The database that was wanted is not open, and why. */
    record Failed(Path folder, StoreException failure) implements SessionState {
    }
}
