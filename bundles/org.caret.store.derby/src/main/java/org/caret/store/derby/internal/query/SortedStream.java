package org.caret.store.derby.internal.query;

import java.io.IOException;

import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;

/** The payloads of sorted records, which it owns. */
final class SortedStream implements RowStream {

    private final SortedRecords records;
    private final SortedReader reader;

    SortedStream(SortedRecords records) throws IOException {
        this.records = records;
        this.reader = records.read();
    }

    @Override
    public boolean next() throws IOException {
        return reader.next();
    }

    @Override
    public byte[] array() {
        return reader.array();
    }

    @Override
    public int offset() {
        return reader.payloadOffset();
    }

    @Override
    public int length() {
        return reader.payloadLength();
    }

    @Override
    public void close() throws IOException {
        try (records) {
            reader.close();
        }
    }
}
