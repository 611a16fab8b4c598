package org.caret.exchange;

import java.io.Closeable;
import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

/** Reads records in one {@link FileFormat}, with flat memory. Not thread-safe. */
public interface RecordReader extends Closeable {

    /** Next record, or null at the end. A heading row is not a record. */
    @Nullable
    RawRecord next() throws IOException;

    /**
     * One record as it stands in the file.
     *
     * @param line 1-based line (or sheet row) it begins on
     * @param fields never null, blank fields empty
     */
    record RawRecord(long line, String[] fields) {
    }
}
