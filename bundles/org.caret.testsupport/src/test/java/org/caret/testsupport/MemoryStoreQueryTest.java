package org.caret.testsupport;

import java.nio.file.Path;

import org.caret.store.Store;

class MemoryStoreQueryTest extends StoreQueryContract {

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }
}
