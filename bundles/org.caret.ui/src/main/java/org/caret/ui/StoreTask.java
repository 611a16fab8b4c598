package org.caret.ui;

import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Something that takes a while with a store: reading a page, filling a new database, an export. */
@FunctionalInterface
public interface StoreTask {

    /**
     * Runs outside the thread of the windows.
     *
     * @param monitor to be watched for a cancel
     * @throws CoreException for failures that are not the store's
     * @throws OperationCanceledException after a cancel
     */
    void run(Store store, IProgressMonitor monitor) throws StoreException, CoreException;
}
