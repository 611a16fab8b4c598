package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.caret.exchange.RecordBinder;
import org.caret.exchange.RunValues;
import org.caret.exports.internal.sets.Spool;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;

/**
 * Reads every record that the data could make, whatever a run selects: a record may be left out for many reasons, and none of
 * them means that it is to be deleted at the state.
 */
record WholeData(RunPlan plan, Store store, RunValues values) {

    void read(Spool spool) throws StoreException, IOException {
        RolePath subject = plan.recordType().subjectPath();
        Set<RolePath> paths = new TreeSet<>(plan.bound().pathsNeeded());
        paths.add(subject);
        RowQuery query = new RowQuery(plan.recordType().roles(plan.days()), Condition.ALL, Condition.ALL, paths,
                List.of(subject), 0, RowQuery.Extent.DISTRICT);
        try (RowCursor cursor = store.rows(query)) {
            RecordBinder binder = RecordBinder.compile(plan.bound(), cursor::slot, values);
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                spool.present(binder.bind(row));
            }
        }
    }
}
