package org.caret.store.baseline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.caret.store.RolePath;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;

/**
 * What somebody would write who knows the database and nothing else. An OSGi service that works on the stores of its own
 * bundle; others are an {@link IllegalArgumentException}.
 *
 * @noimplement
 */
public interface PlainWay {

    /**
     * Writes the rows of a query as they come from one join with ORDER BY: each value as the database shows it, separated
     * by carets, through a buffered writer.
     *
     * @param columns what to write, in this order; paths of the query
     * @return number of rows
     */
    long export(Store store, RowQuery query, List<RolePath> columns, Path output) throws StoreException, IOException;

    /**
     * Inserts every record of one store into the tables of another, empty one, by prepared inserts in batches. The other
     * store must not be used afterwards.
     */
    Insertion insert(Store from, Store into) throws StoreException;

    /**
     * What an insertion took.
     *
     * @param time spent on inserting alone, without reading
     */
    record Insertion(long rows, Duration time) {
    }
}
