package org.caret.bench.internal;

import org.caret.sample.SampleDistrict;
import org.caret.sample.SampleRequest;
import org.caret.sample.SampleRequest.Content;
import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreFactory;
import org.caret.store.StoreFactory.Mode;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Makes what the other series work on. */
final class SampleSeries implements Series {

    private final StoreFactory stores;
    private final ExportSeries exports;
    private final int students;

    SampleSeries(StoreFactory stores, ExportSeries exports, int students) {
        this.stores = stores;
        this.exports = exports;
        this.students = students;
    }

    @Override
    public void run(Workspace files, Recorder recorder) throws Exception {
        SampleRequest request = new SampleRequest(students, SampleYear.SEED, SampleYear.AS_OF, Content.ENROLLMENT);
        try (Store store = stores.open(files.district(), Credentials.ofSystemUser(), Mode.CREATE)) {
            recorder.measure(Step.MADE, () -> SampleDistrict.generate(store, request, new NullProgressMonitor())
                    .values().stream().mapToLong(Long::longValue).sum());
            exports.writeEnrollmentFile(store, files);
        }
    }
}
