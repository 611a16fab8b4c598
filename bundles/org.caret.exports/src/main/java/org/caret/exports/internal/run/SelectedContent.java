package org.caret.exports.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.caret.exchange.RecordWriter;
import org.caret.exchange.format.RecordFiles;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.RememberedRun;
import org.caret.exports.ReportingSites;
import org.caret.exports.RunCounts;
import org.caret.exports.internal.archive.KnownKeys;
import org.caret.exports.internal.archive.RunArchive;
import org.caret.exports.internal.sets.ApartRule;
import org.caret.exports.internal.sets.PostedRuns;
import org.caret.exports.internal.sets.StateKeys;
import org.caret.exports.trace.RecordWatch;
import org.caret.spec.FieldSpec;
import org.caret.spec.Layout;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.SubMonitor;

/** The rows of a record type that the type's selection wants. */
final class SelectedContent implements RunContent {

    private final RunPlan plan;
    private final ExportRequest request;
    private final RecordWatch watch;
    private final RunChecks checks;
    private final List<String> remarks = new ArrayList<>();

    SelectedContent(RunPlan plan, RecordWatch watch, Specifications specifications) {
        this.plan = plan;
        this.watch = watch;
        this.request = plan.request();
        checks = RunChecks.compile(plan, specifications);
    }

    @Override
    public ExportRequest request() {
        return request;
    }

    @Override
    public String recordType() {
        return plan.recordType().id();
    }

    @Override
    public Layout layout() {
        return plan.bound().layout();
    }

    @Override
    public void write(Store store, OutputStream file, RunArchive archive, Tally tally, SubMonitor progress)
            throws ExportException, StoreException, IOException {
        ApartRule apart = new ApartRule(plan.bound());
        ReportingSites schools = ReportingSites.read(store);
        try (KnownKeys known = known(store, apart);
                RecordWriter writer = RecordFiles.writer(request.format(), file,
                        layout().fields().stream().map(FieldSpec::name).toList())) {
            FileSink sink = new FileSink(writer, archive, tally, new StateKeys(plan.bound(), request.year()), apart,
                    known);
            new RowReading(plan, watch, store, schools, checks).pour(sink, archive, tally, progress);
            known.problem().ifPresent(remarks::add);
            Remarks.ofCensusDay(request, schools).ifPresent(remarks::add);
        }
    }

    private KnownKeys known(Store store, ApartRule apart) throws ExportException, IOException {
        List<String> posted = apart.applies()
                ? PostedRuns.runs(store, plan.bound(), request.year(), request.reportingLea()).stream()
                        .map(RememberedRun::runId).toList()
                : List.of();
        return new KnownKeys(store.folder(), posted);
    }

    @Override
    public List<String> remarks(RunCounts counts) {
        List<String> all = new ArrayList<>(Remarks.of(request, counts, checks.gaps()));
        all.addAll(remarks);
        return all;
    }
}
