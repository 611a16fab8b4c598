package org.caret.imports.internal.source;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;

/** Passes the findings of one row after the other on and remembers whether the current row may go in. */
final class RowFindings {

    private final RowSink sink;
    private boolean fatal;

    RowFindings(RowSink sink) {
        this.sink = sink;
    }

    void begin() {
        fatal = false;
    }

    void add(Finding finding) {
        fatal |= finding.severity() == Severity.FATAL;
        sink.find(finding);
    }

    /** A row that may not go into this database. */
    static Finding otherLea(String row, String field, String lea) {
        return new Finding(Severity.FATAL, "IMPORT_OTHER_LEA", row, field, lea,
                "The record belongs to another LEA than the database.", "Import it into the database of that LEA.");
    }

    boolean fatal() {
        return fatal;
    }
}
