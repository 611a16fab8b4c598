package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.function.Supplier;

import org.caret.exchange.RecordWriter;
import org.caret.exports.internal.sets.Spool;

/**
 * Puts records by until they are compared and divided.
 *
 * @param proof a writer of the format whose file nobody wants: it refuses now what the file could not hold later
 */
record SpoolSink(Spool spool, RecordWriter proof) implements RecordSink {

    @Override
    public void put(String subject, String[] fields, Supplier<String> name) throws IOException {
        proof.write(fields);
        spool.add(subject, name.get(), fields);
    }

    @Override
    public boolean wantsAll() {
        return true;
    }

    @Override
    public void notSent(String[] fields) throws IOException {
        spool.present(fields);
    }
}
