package org.caret.bench.internal;

import java.nio.file.Path;
import java.time.Clock;

import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportService;
import org.caret.exports.ExportTypes;
import org.caret.exports.ReportingSites;
import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.caret.store.StoreFactory.Mode;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Real runs, with all checks, left-out rows, archive and hash: in a new process, in a warmed up one that has just opened
 * the database, with other options, and the same again.
 */
final class ExportSeries implements Series {

    private static final String FALL = "senr-fall";
    private static final String ONGOING = "senr-ongoing";

    private final StoreFactory stores;
    private final ExportService exports;
    private final ExportTypes types;

    ExportSeries(StoreFactory stores, ExportService exports, ExportTypes types) {
        this.stores = stores;
        this.exports = exports;
        this.types = types;
    }

    @Override
    public void run(Workspace files, Recorder recorder) throws Exception {
        try (Store store = open(files)) {
            recorder.measure(Step.EXPORT_COLD, () -> looked(store, ONGOING, files.output("cold")));
        }
        for (int run = 0; run < WARM_RUNS; run++) {
            measureWarm(files, recorder);
        }
    }

    /** In a database that has just been opened, so that the first run reads every table again. */
    private void measureWarm(Workspace files, Recorder recorder) throws Exception {
        try (Store store = open(files)) {
            recorder.measure(Step.EXPORT_WARM, () -> looked(store, ONGOING, files.output("warm")));
            recorder.measure(Step.EXPORT_OTHER_OPTIONS, () -> looked(store, FALL, files.output("other")));
            recorder.measure(Step.EXPORT_REPEATED, () -> looked(store, ONGOING, files.output("repeated")));
        }
    }

    /** Writes the enrollment file that is imported, without a trace in the district. */
    void writeEnrollmentFile(Store store, Workspace files) throws ExportException, StoreException {
        exports.run(store, request(store, ONGOING).trial().build(files.enrollmentFile()), new NullProgressMonitor())
                .close();
    }

    private Store open(Workspace files) throws StoreException {
        return stores.open(files.district(), Credentials.ofSystemUser(), Mode.EXISTING);
    }

    /** @return number of rows the run has looked at */
    private long looked(Store store, String type, Path output) throws ExportException, StoreException {
        ExportRequest request = request(store, type).build(output);
        try (ExportResult result = exports.run(store, request, new NullProgressMonitor())) {
            return result.counts().written() + result.counts().leftOut();
        }
    }

    private ExportRequestBuilder request(Store store, String type) throws ExportException, StoreException {
        return new ExportRequestBuilder(types.find(type).orElseThrow(), SampleYear.YEAR, ReportingSites.read(store),
                Clock.fixed(SampleYear.AS_OF.atStartOfDay(SampleYear.ZONE).toInstant(), SampleYear.ZONE));
    }
}
