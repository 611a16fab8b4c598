package org.caret.exports;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.RecordTypes;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.internal.output.Disk;
import org.caret.exports.internal.run.StreamingExportService;
import org.caret.exports.trace.RecordWatch;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Runs exports: select, bind, check, write, remember. An OSGi service, thread-safe.
 *
 * @noimplement
 */
public interface ExportService {

    /**
     * Writes the file of a request, or its files. They appear whole and all together or not at all: on failure and cancel
     * whatever was there before is untouched and nothing is remembered. Holds a reading lease on the store while it reads.
     *
     * @param monitor cancels between records; null where nobody watches
     * @return what came of it; to be closed, because a run that is not remembered keeps its details only until then
     * @throws ExportException with the reasons named there
     * @throws OperationCanceledException where the monitor was cancelled
     */
    default ExportResult run(Store store, ExportRequest request, @Nullable IProgressMonitor monitor)
            throws ExportException {
        return run(store, request, RecordWatch.NOBODY, monitor);
    }

    /**
     * The same run, with somebody who looks where the values of records come from. What a watch reads beside the record
     * makes the run a little slower; the file is the same.
     *
     * @param watch is shown those records that it wants
     * @see #run(Store, ExportRequest, IProgressMonitor)
     */
    ExportResult run(Store store, ExportRequest request, RecordWatch watch, @Nullable IProgressMonitor monitor)
            throws ExportException;

    /**
     * Why a run needs a confirmation: for files that replace what the state holds, a run narrower than its school and
     * year would delete the rest there. Empty where none is needed.
     *
     * @throws ExportException {@link ExportException.Reason#BROKEN_TYPE} where the record type is not there
     */
    Optional<String> warning(ExportRequest request) throws ExportException;

    /**
     * The columns of the file that a request makes.
     *
     * @throws ExportException {@link ExportException.Reason#NO_LAYOUT} where none are known for the year
     */
    Layout layout(ExportRequest request) throws ExportException;

    /**
     * The types that can be sent for an academic year: those with a layout for it, in the order in which their files are
     * uploaded.
     */
    List<ExportType> offered(AcademicYear year);

    /**
     * By what the records of a type can be divided over several files in an academic year, beside not at all: what the record
     * type's layout declares. Empty also where there is no layout.
     */
    Set<Split> splits(ExportType type, AcademicYear year);

    /** A service for code outside OSGi. */
    static ExportService of(ExportTypes types, RecordTypes recordTypes, Specifications specifications, Clock clock) {
        return new StreamingExportService(types, recordTypes, specifications, clock, Disk.REAL);
    }
}
