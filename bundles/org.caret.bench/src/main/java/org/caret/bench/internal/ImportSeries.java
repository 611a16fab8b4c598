package org.caret.bench.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.caret.imports.ImportRequest;
import org.caret.imports.ImportResult;
import org.caret.imports.ImportService;
import org.caret.sample.SampleDistrict;
import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.caret.store.StoreFactory.Mode;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Real imports of an enrollment file into new databases. */
final class ImportSeries implements Series {

    private final StoreFactory stores;
    private final ImportService imports;

    ImportSeries(StoreFactory stores, ImportService imports) {
        this.stores = stores;
        this.imports = imports;
    }

    @Override
    public void run(Workspace files, Recorder recorder) throws Exception {
        measure(Step.IMPORT_COLD, files.imported(1), files, recorder);
        measure(Step.IMPORT_WARM, files.imported(2), files, recorder);
        Workspace.delete(files.imported(2));
    }

    private void measure(Step step, Path database, Workspace files, Recorder recorder) throws Exception {
        try (Store store = stores.open(database, Credentials.ofSystemUser(), Mode.CREATE)) {
            recorder.measure(step, () -> importInto(store, files.enrollmentFile()));
        }
    }

    private long importInto(Store store, Path file) throws IOException, StoreException {
        ImportResult result = imports.run(store, ImportRequest.of(file).withLea(SampleDistrict.CODE),
                new NullProgressMonitor());
        if (result.nothingImported()) {
            throw new IOException("the enrollment file of the sample was refused: " + result.sources());
        }
        long rows = 0;
        for (var table : ImportedTables.ALL) {
            rows += store.count(table);
        }
        return rows;
    }
}
