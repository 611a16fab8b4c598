package org.caret.bench.internal;

import java.util.List;

/**
 * A part of the way of records out of or into the store, and the classes that do it. Whatever they call belongs to them,
 * unless it is a class of another phase.
 */
enum Phase {
    SCAN("scan", "org.caret.store.derby.internal.query.TableScan",
            "org.caret.store.derby.internal.query.ListScan"), //
    JOIN("join and sort", "org.caret.store.derby.internal.query.DistrictQuery",
            "org.caret.store.derby.internal.query.ListRows", "org.caret.store.derby.internal.query.ListOrder"), //
    READ("read rows", "org.caret.store.internal.query.EncodedCursor"), //
    DECIDE("decide", "org.caret.exports.internal.run.RowPipeline"), //
    BIND("bind", "org.caret.exchange.RecordBinder"), //
    CHECK("check", "org.caret.exchange.check."), //
    WRITE("write", "org.caret.exchange.internal.format.", "org.caret.exports.internal.output."), //
    ARCHIVE("archive", "org.caret.exports.internal.archive."), //
    MERGE("read and merge", "org.caret.imports."), //
    APPLY("apply", "org.caret.store.derby.internal.bulk."), //
    PLAIN("plain SQL", "org.caret.store.derby.internal.baseline."), //
    OTHER("other");

    private final String label;
    private final List<String> classes;

    Phase(String label, String... classes) {
        this.label = label;
        this.classes = List.of(classes);
    }

    String label() {
        return label;
    }

    /** @param frames names of the classes whose methods were running, the innermost first */
    static Phase of(Iterable<String> frames) {
        for (String frame : frames) {
            for (Phase phase : values()) {
                if (phase.classes.stream().anyMatch(frame::startsWith)) {
                    return phase;
                }
            }
        }
        return OTHER;
    }
}
