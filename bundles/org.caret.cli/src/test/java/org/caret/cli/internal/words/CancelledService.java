package org.caret.cli.internal.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportService;
import org.caret.exports.ExportType;
import org.caret.exports.trace.RecordWatch;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/** A service that is cancelled after some files. */
final class CancelledService implements ExportService {

    private final ExportService service;
    private int files;

    CancelledService(ExportService service, int files) {
        this.service = service;
        this.files = files;
    }

    @Override
    public ExportResult run(Store store, ExportRequest request, RecordWatch watch, @Nullable IProgressMonitor monitor)
            throws ExportException {
        if (files-- == 0) {
            throw new OperationCanceledException();
        }
        return service.run(store, request, watch, monitor);
    }

    @Override
    public Optional<String> warning(ExportRequest request) throws ExportException {
        return service.warning(request);
    }

    @Override
    public Set<Split> splits(ExportType type, AcademicYear year) {
        return service.splits(type, year);
    }

    @Override
    public Layout layout(ExportRequest request) throws ExportException {
        return service.layout(request);
    }

    @Override
    public List<ExportType> offered(AcademicYear year) {
        return service.offered(year);
    }
}
