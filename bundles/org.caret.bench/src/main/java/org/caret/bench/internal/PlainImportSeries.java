package org.caret.bench.internal;

import java.nio.file.Path;
import java.time.Duration;

import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreFactory;
import org.caret.store.StoreFactory.Mode;
import org.caret.store.baseline.PlainWay;
import org.caret.store.baseline.PlainWay.Insertion;

/** The rows that an import made, inserted in batches into new databases. Only inserting counts, not reading the rows. */
final class PlainImportSeries implements Series {

    /** Processor time of inserting alone: reading goes on in between. */
    private static final Duration UNKNOWN = Duration.ZERO;

    private final StoreFactory stores;
    private final PlainWay plain;

    PlainImportSeries(StoreFactory stores, PlainWay plain) {
        this.stores = stores;
        this.plain = plain;
    }

    @Override
    public void run(Workspace files, Recorder recorder) throws Exception {
        insert(Step.PLAIN_IMPORT_COLD, files, files.copied(1), recorder);
        insert(Step.PLAIN_IMPORT_WARM, files, files.copied(2), recorder);
    }

    private void insert(Step step, Workspace files, Path database, Recorder recorder) throws Exception {
        try (Store from = stores.open(files.imported(1), Credentials.ofSystemUser(), Mode.EXISTING);
                Store into = stores.open(database, Credentials.ofSystemUser(), Mode.CREATE)) {
            Insertion insertion = plain.insert(from, into);
            recorder.record(step, insertion.time(), UNKNOWN, insertion.rows());
        }
        Workspace.delete(database);
    }
}
