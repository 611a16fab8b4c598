package org.caret.testsupport;

import java.nio.file.Path;

import org.caret.store.Store;

class MemoryQueryCursorTest extends QueryCursorContract {

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }
}
