package org.caret.ui.internal;

import java.nio.file.Path;

import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The one database of a running workbench. It stays open until the workbench ends, so that the command line cannot
 * change it behind the windows.
 */
@Component(service = WorkbenchDatabase.class)
public final class WorkbenchDatabase {

    private final StoreFactory factory;
    private @Nullable Store store;

    @Activate
    public WorkbenchDatabase(@Reference StoreFactory factory) {
        this.factory = factory;
    }

    /** The store of the folder the workbench was started on; opened at the first call, which takes a while. */
    synchronized Store open(Path folder) throws StoreException {
        Store open = store;
        if (open == null) {
            open = factory.open(folder, Credentials.ofSystemUser(), StoreFactory.Mode.EXISTING);
            store = open;
        }
        return open;
    }

    @Deactivate
    synchronized void close() {
        Store open = store;
        if (open != null) {
            try {
                open.close();
            } catch (StoreException e) {
                // Nobody is left to be told, and what was committed is safe.
                ILog.of(WorkbenchDatabase.class).error("The database was not closed in order.", e);
            }
        }
    }
}
