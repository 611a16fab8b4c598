package org.caret.imports.internal.oneroster;

import java.io.IOException;
import java.util.TreeMap;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.internal.oneroster.RosterTable.RosterRow;
import org.caret.imports.internal.source.RowSink;

/** Counts the rows that the sender wants removed, by file. They are passed over: an import deletes nothing. */
final class RosterDeletions {

    private final TreeMap<String, Long> counts = new TreeMap<>();

    /** What is done with each row of a file. */
    interface RowAction {
        void accept(RosterRow row) throws IOException;
    }

    /** An action that looks at the rows of a file first. */
    RowAction seeing(String file, RowAction action) {
        return row -> {
            see(file, row);
            action.accept(row);
        };
    }

    /** Looks at a row of a file. */
    void see(String file, RosterRow row) {
        if (row.deleted()) {
            counts.merge(file, 1L, Long::sum);
        }
    }

    /** Makes a finding for each file that has such rows. */
    void report(RowSink sink) {
        counts.forEach((file, count) -> sink.find(new Finding(Severity.WARNING, "IMPORT_DELETION", file, "status",
                "tobedeleted", count + (count == 1 ? " row is" : " rows are")
                        + " marked to be deleted and passed over; an import deletes nothing.",
                "Remove or end by hand what is wrong in the database.")));
    }
}
