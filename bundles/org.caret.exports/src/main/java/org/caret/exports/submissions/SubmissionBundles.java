package org.caret.exports.submissions;

import java.time.Clock;

import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportException;
import org.caret.exports.ExportService;
import org.caret.exports.ExportTypes;
import org.caret.exports.RunHistory;
import org.caret.exports.internal.submissions.BundleService;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes all files of a submission in one go. An OSGi service, thread-safe.
 *
 * @noimplement
 */
public interface SubmissionBundles {

    /**
     * Which files the submission needs and which of them can be written; nothing is read or written.
     *
     * @throws ExportException {@link ExportException.Reason#WRONG_REQUEST} where the year has no such submission
     */
    SubmissionBundle plan(BundleRequest request) throws ExportException;

    /**
     * Writes the files, named by their place in the order of upload, and last a checklist as HTML and as text. On
     * failure and cancel nothing is left of the folder, and the runs of its files are undone; after a crash the checklist
     * is missing. A file that cannot be written because of its type alone is reported in the result.
     *
     * @param monitor cancels between records; null where nobody watches
     * @throws ExportException with the reasons named there; {@link ExportException.Reason#NOT_CONFIRMED} names every file
     *         that would delete data at the state
     * @throws OperationCanceledException where the monitor was cancelled
     */
    SubmissionBundle write(Store store, BundleRequest request, @Nullable IProgressMonitor monitor)
            throws ExportException;

    /** A service for code outside OSGi. */
    static SubmissionBundles of(ExportService exports, RunHistory history, ExportTypes types, RecordTypes recordTypes,
            Specifications specifications, Clock clock) {
        return new BundleService(exports, history, types, recordTypes, specifications, clock);
    }
}
