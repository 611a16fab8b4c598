package org.caret.imports;

import org.caret.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Brings files into a store. An OSGi service; safe for use by several threads, imports into one store run one after the
 * other.
 *
 * @noimplement
 */
public interface ImportService {

    /**
     * Imports the sources of a request. Each source is one transaction: all its good rows go in together, or nothing
     * does. Sources are taken in the order in which they build on one another: rosters first, then record files in the
     * state's upload order, mapped files, SSID extracts; within one kind in the order of the request.
     * <p>
     * A source that cannot be imported does not keep the others from being imported: it is
     * {@link SourceResult.Outcome#REFUSED}. After a failure of the store itself the remaining sources are
     * {@link SourceResult.Outcome#NOT_REACHED}.
     *
     * @param monitor may be cancelled at any time; the sources before the current one stay imported, the current one
     *        leaves no trace
     * @return one result per source, in the order in which they were taken
     * @throws OperationCanceledException after a cancel
     */
    ImportResult run(Store store, ImportRequest request, IProgressMonitor monitor);
}
