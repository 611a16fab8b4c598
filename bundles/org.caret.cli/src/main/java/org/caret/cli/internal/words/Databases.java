package org.caret.cli.internal.words;

import java.io.PrintWriter;
import java.nio.file.Path;

import org.caret.exports.ExportException;
import org.caret.exports.RunHistory;
import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;

/** How the words open a database: as the system's user, and with the archive of its runs put in order. */
final class Databases {

    private final StoreFactory factory;
    private final RunHistory history;

    Databases(StoreFactory factory, RunHistory history) {
        this.factory = factory;
        this.history = history;
    }

    /**
     * Opens a database.
     *
     * @param notes is told what a person should know about it
     */
    Store open(Path folder, StoreFactory.Mode mode, PrintWriter notes) throws StoreException, ExportException {
        Store store = factory.open(folder, Credentials.ofSystemUser(), mode);
        try {
            if (store.readOnly()) {
                notes.println("The database " + folder + " cannot be written; it is opened for reading only.");
            } else {
                history.repair(store).forEach(notes::println);
            }
            return store;
        } catch (ExportException | RuntimeException e) {
            store.close();
            throw e;
        }
    }
}
