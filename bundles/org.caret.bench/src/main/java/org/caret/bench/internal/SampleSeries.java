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
    private final Content content;

    /** @param exports write the enrollment file that is imported */
    SampleSeries(StoreFactory stores, ExportSeries exports, int students, Content content) {
        this.stores = stores;
        this.exports = exports;
        this.students = students;
        this.content = content;
    }

    @Override
    public void run(Workspace files, Recorder recorder) throws Exception {
        SampleRequest request = new SampleRequest(students, SampleYear.SEED, SampleYear.AS_OF, content);
        try (Store store = stores.open(files.district(), Credentials.ofSystemUser(), Mode.CREATE)) {
            recorder.measure(Step.MADE, () -> SampleDistrict.generate(store, request, new NullProgressMonitor())
                    .values().stream().mapToLong(Long::longValue).sum());
            exports.writeForImport(store, files.enrollmentFile());
        }
    }
}
