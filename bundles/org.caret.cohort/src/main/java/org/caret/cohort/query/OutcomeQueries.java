package org.caret.cohort.query;

import org.caret.cohort.internal.query.CheckedRows;
import org.caret.cohort.library.OutcomeLibrary;
import org.caret.cohort.library.PublicRows;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** Answers queries. */
public final class OutcomeQueries {

    private final OutcomeLibrary library;

    public OutcomeQueries(OutcomeLibrary library) {
        this.library = library;
    }

    /**
     * The rows of a query, in the order of the file.
     *
     * @throws QueryRefusedException as {@link QueryRules} say
     * @throws StoreException if the database holds no such year or cannot be read
     */
    public PublicRows rows(Store store, OutcomeQuery query) throws QueryRefusedException, StoreException {
        QueryRules.check(query);
        return CheckedRows.of(library, store, query);
    }
}
