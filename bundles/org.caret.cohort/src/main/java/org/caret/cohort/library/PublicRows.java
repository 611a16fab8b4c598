package org.caret.cohort.library;

import org.caret.cohort.publicfile.PublicRow;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/** Stored rows, one at a time, in the order of {@link org.caret.cohort.publicfile.RowOrder}. Belongs to one thread. */
public interface PublicRows extends AutoCloseable {

    /** The next row; null at the end. */
    @Nullable
    PublicRow next() throws StoreException;

    @Override
    void close();
}
