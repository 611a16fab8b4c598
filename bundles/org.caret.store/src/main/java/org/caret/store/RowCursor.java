package org.caret.store;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Yields the rows of a query, one at a time or one group at a time; both ways may not be mixed on one cursor. Memory does
 * not grow with the number of rows. Belongs to one thread.
 */
public interface RowCursor extends AutoCloseable {

    /** Next row, or null after the last one. */
    @Nullable
    Row next() throws StoreException;

    /** All rows with the next group key, in order; an empty list after the last group. */
    List<Row> nextGroup() throws StoreException;

    /**
     * Position of a path's value in every row of this cursor.
     *
     * @throws PathNotAskedForException if the query did not name the path
     */
    int slot(RolePath path);

    @Override
    void close();
}
