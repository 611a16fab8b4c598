package org.caret.imports;

import java.io.IOException;
import java.util.List;

import org.caret.imports.internal.run.StoredImports;
import org.caret.store.Store;
import org.caret.store.StoreException;

/**
 * The import batches of a store and what was found in them. An OSGi service, thread-safe.
 *
 * @noimplement
 */
public interface ImportHistory {

    /** Newest first. */
    List<RememberedImport> imports(Store store) throws StoreException;

    /**
     * What was found in a batch; to be closed.
     *
     * @throws IOException if its file is missing or is none
     */
    BatchFindings findings(Store store, String batch) throws IOException;

    /** A history for code outside OSGi. */
    static ImportHistory create() {
        return new StoredImports();
    }
}
