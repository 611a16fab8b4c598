package org.caret.sample;

import java.nio.file.Path;
import java.time.LocalDate;

import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.testsupport.MemoryStore;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The district that the tests look at, made once. */
abstract class SampleFixture {

    static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 20);
    static final SampleRequest REQUEST = SampleRequest.of(1000, 7, NOVEMBER);
    static final StoreContent DISTRICT = district(REQUEST);

    static Store store() {
        return new MemoryStore(Path.of("."));
    }

    static StoreContent district(SampleRequest request) {
        Store store = store();
        try {
            SampleDistrict.generate(store, request, new NullProgressMonitor());
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
        return new StoreContent(store);
    }
}
