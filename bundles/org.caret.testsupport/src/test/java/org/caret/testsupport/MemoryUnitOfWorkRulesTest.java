package org.caret.testsupport;

import java.nio.file.Path;
import java.time.Clock;

import org.caret.store.Store;

class MemoryUnitOfWorkRulesTest extends UnitOfWorkRulesContract {

    @Override
    protected Store open(Path at, Clock clock) {
        return new MemoryStore(at, clock);
    }
}
