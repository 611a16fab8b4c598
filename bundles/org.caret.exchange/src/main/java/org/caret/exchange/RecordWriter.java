package org.caret.exchange;

import java.io.Closeable;
import java.io.IOException;

/** Writes records in one {@link FileFormat}. Not thread-safe. */
public interface RecordWriter extends Closeable {

    /**
     * Writes one record.
     *
     * @param fields one text per field of the layout, empty for blank; the array is not kept
     */
    void write(String[] fields) throws IOException;
}
