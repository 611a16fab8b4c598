package org.caret.testsupport;

import java.nio.file.Path;

import org.caret.store.Store;

class MemoryBrowsingTest extends BrowsingContract {

    @Override
    protected Store open(Path folder) {
        return new MemoryStore(folder);
    }

    @Override
    protected boolean indexed() {
        return false;
    }
}
