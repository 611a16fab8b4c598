package org.caret.cli.internal.words;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

import org.caret.exports.ExportException;
import org.caret.exports.RunHistory;
import org.caret.imports.ImportHistory;
import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;

/** How the words open a database: as the system's user, and with what a crash has left of exports and imports put in order. */
final class Databases {

    private final StoreFactory factory;
    private final RunHistory history;
    private final ImportHistory imports = ImportHistory.create();

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
                repairImports(store, notes);
            }
            return store;
        } catch (ExportException | StoreException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void repairImports(Store store, PrintWriter notes) throws StoreException {
        try {
            imports.repair(store).forEach(notes::println);
        } catch (IOException e) {
            throw new StoreException(StoreException.Reason.FAILED,
                    "What an interrupted import has left cannot be put in order: " + e.getMessage() + '.',
                    "Check the permissions of " + store.folder() + '.', e);
        }
    }
}
