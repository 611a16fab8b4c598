package org.caret.store.derby.internal;

import java.nio.file.Path;
import java.time.Clock;

import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.testsupport.QueryCursorContract;

class DerbyQueryCursorTest extends QueryCursorContract {

    @Override
    protected Store open(Path folder) throws StoreException {
        return EmptyDatabase.open(folder.resolve("database"), Clock.systemUTC());
    }
}
