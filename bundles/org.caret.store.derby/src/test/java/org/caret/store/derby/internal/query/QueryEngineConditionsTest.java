package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.derby.internal.sql.SqlErrors;
import org.caret.testsupport.QueryConditionsContract;

/** The contract with an arena so small that larger sorts spill. */
class QueryEngineConditionsTest extends QueryConditionsContract {

    private static final int TINY = 2000;

    @Override
    protected Store open(Path folder) throws StoreException {
        try {
            return new BareTables(folder, TINY);
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "open");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
