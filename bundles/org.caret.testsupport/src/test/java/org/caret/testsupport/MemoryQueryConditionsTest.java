package org.caret.testsupport;

import java.nio.file.Path;

import org.caret.store.Store;

class MemoryQueryConditionsTest extends QueryConditionsContract {

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }
}
