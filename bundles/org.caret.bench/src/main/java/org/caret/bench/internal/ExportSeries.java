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

    private final StoreFactory stores;
    private final ExportService exports;
    private final ExportTypes types;
    private final BenchedFile file;
    private final int warmRuns;

    /** @param warmRuns how often a warm run is measured: once the compilers are done, the median tells what lasts */
    ExportSeries(StoreFactory stores, ExportService exports, ExportTypes types, BenchedFile file, int warmRuns) {
        this.stores = stores;
        this.exports = exports;
        this.types = types;
        this.file = file;
        this.warmRuns = warmRuns;
    }

    /** The first run of a new process. */
    void runOnce(Workspace files, Recorder recorder) throws Exception {
        try (Store store = open(files)) {
            recorder.measure(Step.EXPORT_COLD, () -> usual(store, files.output("cold")));
        }
    }

    @Override
    public void run(Workspace files, Recorder recorder) throws Exception {
        try (Store store = open(files)) {
            usual(store, files.output("first"));
        }
        for (int run = 0; run < warmRuns; run++) {
            measureWarm(files, recorder);
        }
    }

    /** In a database that has just been opened, so that the first run reads every table again. */
    private void measureWarm(Workspace files, Recorder recorder) throws Exception {
        try (Store store = open(files)) {
            recorder.measure(Step.EXPORT_WARM, () -> usual(store, files.output("warm")));
            recorder.measure(Step.EXPORT_OTHER_OPTIONS, () -> others(store, files.output("other")));
            recorder.measure(Step.EXPORT_REPEATED, () -> usual(store, files.output("repeated")));
        }
    }

    /** Writes the file without a trace in the district. */
    void writeForImport(Store store, Path output) throws ExportException, StoreException {
        exports.run(store, request(store, file.exportType()).trial().build(output), new NullProgressMonitor()).close();
    }

    private Store open(Workspace files) throws StoreException {
        return stores.open(files.district(), Credentials.ofSystemUser(), Mode.EXISTING);
    }

    private long usual(Store store, Path output) throws ExportException, StoreException {
        return looked(store, request(store, file.exportType()).build(output));
    }

    /** Another export type of the same record type where there is one, else other students. */
    private long others(Store store, Path output) throws ExportException, StoreException {
        ExportRequestBuilder request = request(store, file.otherType());
        if (file.otherType().equals(file.exportType())) {
            request.includeNotEnrolled(false).confirmed();
        }
        return looked(store, request.build(output));
    }

    /** @return number of rows the run has looked at */
    private long looked(Store store, ExportRequest request) throws ExportException, StoreException {
        try (ExportResult result = exports.run(store, request, new NullProgressMonitor())) {
            return result.counts().written() + result.counts().leftOut();
        }
    }

    private ExportRequestBuilder request(Store store, String type) throws ExportException, StoreException {
        return new ExportRequestBuilder(types.find(type).orElseThrow(), SampleYear.YEAR, ReportingSites.read(store),
                Clock.fixed(SampleYear.AS_OF.atStartOfDay(SampleYear.ZONE).toInstant(), SampleYear.ZONE));
    }
}
