package org.caret.store;

import org.caret.model.Record;

/**
 * Changes that are committed or rolled back as a whole. Each commit leaves one audit entry per changed feature, with who
 * and when.
 */
public interface UnitOfWork extends AutoCloseable {

    /**
     * Adds a new object with its children. Its container must be an object of the store or one added before; cross
     * references point to objects of the store or ones added before. The id is set on the object at commit.
     */
    void insert(Record added);

    /** Writes the attributes and cross references of an object that was read from the store and changed since. */
    void update(Record changed);

    /** Removes an object and its children. */
    void delete(Record removed);

    /**
     * Makes the changes durable, all or none.
     *
     * @throws StoreException {@link StoreException.Reason#CONFLICT} where an updated or removed object has changed in
     *         the store since it was read, a natural key is taken, or dated records of one owner would overlap
     */
    void commit() throws StoreException;

    /** Gives up what was not committed. */
    @Override
    void close();
}
