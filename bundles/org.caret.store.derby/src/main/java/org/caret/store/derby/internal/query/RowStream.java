package org.caret.store.derby.internal.query;

import java.io.Closeable;
import java.io.IOException;

/** Encoded rows, one at a time; where a row lies holds until the next call of {@link #next}. */
interface RowStream extends Closeable {

    /** Goes to the next row; false after the last one. */
    boolean next() throws IOException;

    byte[] array();

    int offset();

    int length();
}
