package org.caret.exports.internal.run;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.RecordTypes;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequest.Confirmation;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportService;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.exports.internal.output.Disk;
import org.caret.exports.trace.RecordWatch;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Refuses what cannot be done, then lets an {@link ExportOperation} do it. */
@Component(service = ExportService.class)
public final class StreamingExportService implements ExportService {

    private final RunPlanner planner;
    private final Clock clock;
    private final Disk disk;

    @Activate
    public StreamingExportService(@Reference ExportTypes types, @Reference RecordTypes recordTypes,
            @Reference Specifications specifications) {
        this(types, recordTypes, specifications, Clock.systemDefaultZone(), Disk.REAL);
    }

    public StreamingExportService(ExportTypes types, RecordTypes recordTypes, Specifications specifications,
            Clock clock, Disk disk) {
        planner = new RunPlanner(types, recordTypes, specifications);
        this.clock = clock;
        this.disk = disk;
    }

    @Override
    public ExportResult run(Store store, ExportRequest request, RecordWatch watch, @Nullable IProgressMonitor monitor)
            throws ExportException {
        SubMonitor progress = SubMonitor.convert(monitor, "Exporting " + request.type().label(), 1000);
        if (store.readOnly() && !request.trial()) {
            throw new ExportException(Reason.STORE, "The database cannot be written, so the run cannot be remembered.",
                    "Run the export as a trial, or make the database's folder writable.");
        }
        Optional<String> warning = warning(request);
        if (warning.isPresent() && request.confirmation() != Confirmation.CONFIRMED) {
            throw new ExportException(Reason.NOT_CONFIRMED, warning.get(), "Confirm the run if that is meant.");
        }
        try {
            return request.arrangement().plain()
                    ? new ExportOperation(planner.content(request, watch), store, clock, disk).execute(progress)
                    : new SetOperation(planner.plan(request), watch, planner.specifications(), store, clock, disk)
                            .execute(progress);
        } catch (StoreException e) {
            throw new ExportException(Reason.STORE, String.valueOf(e.getMessage()), e.remedy(), e);
        } catch (IOException e) {
            throw new ExportException(Reason.OUTPUT,
                    "The export failed while writing to disk: " + e.getMessage() + '.',
                    "Check that there is space left for " + request.output() + " and in the database's folder.", e);
        }
    }

    @Override
    public Optional<String> warning(ExportRequest request) throws ExportException {
        return request.type().computed() ? Optional.empty()
                : Narrowness.warning(request, planner.recordType(request.type()));
    }

    @Override
    public Layout layout(ExportRequest request) throws ExportException {
        return planner.layout(request);
    }

    @Override
    public Set<Split> splits(ExportType type, AcademicYear year) {
        return planner.splits(type, year);
    }

    @Override
    public List<ExportType> offered(AcademicYear year) {
        return planner.offered(year);
    }
}
