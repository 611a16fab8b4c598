package org.caret.bench.internal;

import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreFactory;
import org.caret.store.StoreFactory.Mode;

/** Makes the state whose cohort is computed. */
final class CohortMakeSeries implements Series {

    private final StoreFactory stores;
    private final int students;

    CohortMakeSeries(StoreFactory stores, int students) {
        this.stores = stores;
        this.students = students;
    }

    @Override
    public void run(Workspace files, Recorder recorder) throws Exception {
        try (Store store = stores.open(files.state(), Credentials.ofSystemUser(), Mode.CREATE)) {
            recorder.measure(Step.COHORT_MADE, () -> StatewideStore.fill(store, students));
        }
    }
}
