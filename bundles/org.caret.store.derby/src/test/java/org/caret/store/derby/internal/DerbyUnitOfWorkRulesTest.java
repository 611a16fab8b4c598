package org.caret.store.derby.internal;

import java.nio.file.Path;
import java.time.Clock;

import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.testsupport.UnitOfWorkRulesContract;

class DerbyUnitOfWorkRulesTest extends UnitOfWorkRulesContract {

    @Override
    protected Store open(Path at, Clock clock) throws StoreException {
        return EmptyDatabase.open(at, clock);
    }
}
