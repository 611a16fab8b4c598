package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.Set;

import org.caret.exchange.RecordBinder;
import org.caret.exchange.RecordTypes;
import org.caret.exchange.RunValues;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportTypes;
import org.caret.exports.RecordListing;
import org.caret.exports.ReportingSites;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.spec.Specifications;
import org.caret.store.RowCursor;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists records by the same way that writes them. */
@Component(service = RecordListing.class)
public final class PipelineListing implements RecordListing {

    private final RunPlanner planner;

    @Activate
    public PipelineListing(@Reference ExportTypes types, @Reference RecordTypes recordTypes,
            @Reference Specifications specifications) {
        planner = new RunPlanner(types, recordTypes, specifications);
    }

    @Override
    public void list(Store store, ExportRequest request, Visitor visitor, @Nullable IProgressMonitor monitor)
            throws ExportException, IOException {
        RunPlan plan = planner.plan(request);
        try (Store.Lease lease = store.reading()) {
            Set<String> sites = ReportingSites.read(store).codes(request.sites());
            CommonRules rules = CommonRules.of(plan.recordType(), request, sites, null);
            RunArchive unused = RunArchive.forgotten();
            FileChecks fileChecks = FileChecks.begin(plan, store, sites);
            try (CrossChecks crossChecks = CrossChecks.open(plan, store, sites, unused, new Tally());
                    RowCursor cursor = store.rows(plan.query(rules, Set.of()))) {
                list(plan, rules, cursor, visitor, unused, crossChecks, fileChecks,
                        SubMonitor.convert(monitor));
            } finally {
                unused.discard();
            }
        } catch (StoreException e) {
            throw new ExportException(Reason.STORE, String.valueOf(e.getMessage()), e.remedy(), e);
        }
    }

    private void list(RunPlan plan, CommonRules rules, RowCursor cursor, Visitor visitor, RunArchive unused,
            CrossChecks crossChecks, FileChecks fileChecks, SubMonitor progress)
            throws ExportException, StoreException, IOException {
        ExportRequest request = plan.request();
        RecordBinder binder = RecordBinder.compile(plan.bound(), cursor::slot,
                new RunValues(request.reportingLea(), request.year()));
        RunChecks checks = RunChecks.compile(plan, planner.specifications());
        RowPipeline pipeline = new RowPipeline(plan, rules, cursor::slot,
                new VisitedRecords(new RecordMaker(plan.bound(), binder, checks), visitor), unused, new Tally(),
                crossChecks, fileChecks);
        pipeline.process(cursor, () -> progress.setWorkRemaining(1000).split(1));
    }
}
