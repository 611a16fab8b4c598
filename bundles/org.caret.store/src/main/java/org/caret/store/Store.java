package org.caret.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.caret.model.Record;
import org.eclipse.emf.ecore.EClass;

/**
 * A district's records. Safe for use by several threads; cursors and units of work belong to one thread each.
 */
public interface Store extends AutoCloseable {

    /** Folder that holds the database and the archive beside it. */
    Path folder();

    /** True where nothing can be written; every write then fails with {@link StoreException.Reason#READ_ONLY}. */
    boolean readOnly();

    /** The user named when the store was opened. */
    String user();

    /** Raised by every commit; equal values mean equal content. */
    long changeCounter();

    /** Runs a query. The cursor sees the store as it is while a {@link #reading} lease is held. */
    RowCursor rows(RowQuery query) throws StoreException;

    /**
     * Looks through a list.
     *
     * @throws IllegalArgumentException if the query does not fit the model
     */
    Browsing browse(BrowseQuery query) throws StoreException;

    /** Number of objects of a class (rows of the query without its order). */
    long count(EClass type) throws StoreException;

    /**
     * Reads objects as small detached graphs: all attributes, single-valued references as shallow objects with
     * attributes only, and the named containments with their children likewise. Opposites and other containments are
     * left empty.
     *
     * @param type a concrete class of the model
     * @param ids surrogate keys; unknown ones are skipped
     * @param containments names of many-valued containment references of the class to fill
     * @return in the order of the ids
     */
    <T extends Record> List<T> read(EClass type, Collection<Long> ids, Collection<String> containments)
            throws StoreException;

    /** A new unit of work; nothing is seen by others until it is committed. */
    UnitOfWork begin() throws StoreException;

    /**
     * Starts applying an import: waits until nobody else writes or holds a reading lease and keeps others from both
     * until it is closed.
     */
    BulkChange beginBulk() throws StoreException;

    /** Who changed what and when. */
    AuditTrail audit();

    /**
     * Keeps the content as it is: commits of others wait until the lease is closed, in fair order. Grid pages need no
     * lease. A thread must close its leases before it commits itself
     * or begins a bulk change; otherwise that throws {@link IllegalStateException}. A lease may be closed by another
     * thread.
     */
    Lease reading();

    @Override
    void close() throws StoreException;

    /** A hold on the store's content, released by closing. */
    interface Lease extends AutoCloseable {
        @Override
        void close();
    }
}
