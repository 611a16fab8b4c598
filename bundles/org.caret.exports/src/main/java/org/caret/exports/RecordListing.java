package org.caret.exports;

import java.io.IOException;

import org.caret.exchange.RecordTypes;
import org.caret.exports.internal.run.PipelineListing;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Hands over the records that an export is made of, one after the other, without a file, a run or an archive: for whoever
 * compares them with something else. An OSGi service, thread-safe.
 *
 * @noimplement
 */
public interface RecordListing {

    /** Takes the records. */
    @FunctionalInterface
    interface Visitor {

        /** @throws IOException where the receiver cannot keep the record; the listing ends with it */
        void visit(SelectedRecord record) throws IOException;
    }

    /**
     * Lists records in the order of the file, with memory that does not grow with them. Holds a reading lease on the store
     * meanwhile. Records of schools outside of the request's sites are not listed, nor is what no layout carries.
     *
     * @param request its output and format are not used
     * @param monitor cancels between records; null where nobody watches
     * @throws ExportException with the reasons named there
     * @throws IOException as the visitor throws it
     * @throws OperationCanceledException where the monitor was cancelled
     */
    void list(Store store, ExportRequest request, Visitor visitor, @Nullable IProgressMonitor monitor)
            throws ExportException, IOException;

    /** A listing for code outside OSGi. */
    static RecordListing of(ExportTypes types, RecordTypes recordTypes, Specifications specifications) {
        return new PipelineListing(types, recordTypes, specifications);
    }
}
