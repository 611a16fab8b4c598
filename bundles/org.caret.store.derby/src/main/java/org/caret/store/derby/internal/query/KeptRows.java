package org.caret.store.derby.internal.query;

import java.io.IOException;

import org.caret.store.RowCursor;
import org.caret.store.internal.query.EncodedCursor;
import org.caret.store.internal.query.QueryPlan;
import org.caret.store.internal.query.RowLayout;
import org.caret.store.sort.SortedRecords;

/** The rows in the scope of a query, in its order, and how they are encoded. */
record KeptRows(RowLayout layout, SortedRecords records) {

    /** A cursor over those rows that the query's filter lets through. */
    RowCursor cursor(QueryPlan plan) throws IOException {
        return new EncodedCursor(records.read(), plan, layout);
    }
}
