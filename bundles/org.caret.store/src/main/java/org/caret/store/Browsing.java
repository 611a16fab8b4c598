package org.caret.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * A list that a person looks through. What is shown is fetched by id, so that memory holds the sorted ids (8 bytes a row)
 * and the rows on the screen, however long the list is. Each method looks at the store as it is then, without a lease:
 * rows may have changed, or be gone, since their ids were read. Safe for use by several threads.
 */
public interface Browsing {

    /**
     * The ids that {@link #ids} would begin with, where an index gives them at once: the rows are sorted by what the store
     * keeps sorted anyway. Of a filtered list only those that are found near the beginning of the list without its filter.
     *
     * @param count how many are wanted, at least 1
     * @return so many, of a filtered list perhaps fewer; empty where there is no such index, where the list is too short for
     *     it to matter, or where the filter keeps what the list begins with
     */
    Optional<long[]> firstIds(int count) throws StoreException;

    /**
     * Ids of the root's objects that fit the filter, sorted. Takes about a second for half a million objects. Does not wait for
     * somebody who writes, and may list what is written at that moment.
     *
     * @param cancelled asked now and then, by other threads too
     * @throws CancellationException once {@code cancelled} says so
     */
    long[] ids(BooleanSupplier cancelled) throws StoreException;

    /**
     * Rows of one page, whether they fit the filter or not.
     *
     * @param ids of the root's objects, some hundred at most
     * @return by id; ids of objects that are gone are missing
     */
    Map<Long, Row> rows(long... ids) throws StoreException;
}
