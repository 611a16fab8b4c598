package org.caret.ui.internal.imports;

import java.io.IOException;
import java.nio.file.Files;

import org.caret.store.Credentials;
import org.caret.store.NewDatabase;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.caret.store.scratch.ScratchFiles;
import org.caret.ui.StoreTask;
import org.caret.ui.internal.Services;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** A database for a trial before the real one is made: it is thrown away whatever happens. */
final class ScratchDatabase {

    private ScratchDatabase() {
    }

    static void with(StoreTask task, IProgressMonitor monitor) throws IOException, StoreException, CoreException {
        NewDatabase scratch = NewDatabase.at(ScratchFiles.createFolder("trial").resolve("database"));
        try (Store store = Services.get(StoreFactory.class).open(scratch.folder(), Credentials.ofSystemUser(),
                StoreFactory.Mode.CREATE)) {
            task.run(store, monitor);
        } finally {
            scratch.removeIfNew();
            Files.delete(scratch.folder().getParent());
        }
    }
}
