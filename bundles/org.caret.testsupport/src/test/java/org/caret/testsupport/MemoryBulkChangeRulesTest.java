package org.caret.testsupport;

import java.nio.file.Path;
import java.time.Clock;

import org.caret.store.Store;

class MemoryBulkChangeRulesTest extends BulkChangeRulesContract {

    @Override
    protected Store open(Path at, Clock clock) {
        return new MemoryStore(at, clock);
    }
}
