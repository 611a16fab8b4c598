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

    /**
     * Puts the kept imports in order after a crash. To be called after opening a store that can be written.
     *
     * @return what became of each import that was interrupted, a sentence each
     * @throws IOException if a folder cannot be moved or removed
     */
    List<String> repair(Store store) throws StoreException, IOException;

    /** A history for code outside OSGi. */
    static ImportHistory create() {
        return new StoredImports();
    }
}
