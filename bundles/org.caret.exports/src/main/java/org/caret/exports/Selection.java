package org.caret.exports;

import java.util.List;

import org.caret.store.Row;

/**
 * Decides which rows enter a file: the domain knowledge of one export type. Stateless; made by the extension registry and
 * asked once per group of rows that share the group key, in key order.
 */
public interface Selection {

    /** Which rows are looked at for a request: roles beyond the record type's, scope, filter, paths and group key. */
    SelectionSource source(ExportRequest request);

    /** Says of every row of the group whether it enters the file or why not. */
    void decide(List<Row> group, ExportRequest request, Decisions decisions);

    /** Where a selection puts its decisions. Every row of the group must be decided exactly once. */
    interface Decisions {

        /** The row enters the file. */
        void include(Row row);

        /** The row does not enter the file. */
        void leaveOut(Row row, LeftOutReason reason);
    }
}
