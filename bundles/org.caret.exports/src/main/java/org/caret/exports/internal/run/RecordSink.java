package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.function.Supplier;

/** Where the records of a run go once they are bound, amended and checked, in the order of the file. */
interface RecordSink {

    /**
     * Takes a record that is to be sent.
     *
     * @param subject identifier of its subject
     * @param name how findings name it
     * @throws org.caret.exchange.format.RecordFileException where the file's format cannot hold it
     */
    void put(String subject, String[] fields, Supplier<String> name) throws IOException;

    /** Whether the sink also wants to know the records that are not sent. */
    default boolean wantsAll() {
        return false;
    }

    /** Takes a record that the data have and that is not sent. */
    default void notSent(String[] fields) throws IOException {
        // Most sinks only care for what is sent.
    }
}
