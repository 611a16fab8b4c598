package org.caret.store.derby.internal.query;

import java.io.Closeable;
import java.io.IOException;

/** The objects of a role by the key that joins them to other rows. */
interface Groups extends Closeable {

    /** The objects with a key; an empty group where there is none. What was returned before may change. */
    Group find(long key) throws IOException;
}
