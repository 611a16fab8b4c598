package org.caret.exports.internal.run;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.caret.exchange.Finding;

/** Checks the fields of a record, and may replace characters in them. */
@FunctionalInterface
interface RecordCheck {

    /** @param name names the record; asked only where there is something to say */
    void check(String[] fields, Supplier<String> name, Consumer<Finding> findings);
}
