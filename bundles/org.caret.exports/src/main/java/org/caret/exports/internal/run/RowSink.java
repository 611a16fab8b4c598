package org.caret.exports.internal.run;

import java.io.IOException;
import java.util.List;

import org.caret.exports.Amendment;
import org.caret.exports.LeftOutReason;
import org.caret.store.Row;

/** Takes the rows of a run once it is known what becomes of them. */
interface RowSink {

    /** The record of a row that enters the file, checked by itself. */
    RecordDraft draft(Row row, Amendment[] amendments, RecordName name);

    /** Checks the records of a group against each other. */
    void checkTogether(List<RecordDraft> drafts);

    /**
     * Takes a record of a group, in the order of the group.
     *
     * @return why it cannot be written, every reason; empty where it was taken
     */
    List<LeftOutReason> write(RecordDraft draft) throws IOException;

    /** Takes a row whose record the selection wants, and which is not sent for a reason that has nothing to do with the record. */
    void withhold(Row row, Amendment[] amendments, List<LeftOutReason> reasons, RecordName name) throws IOException;

    /** Hears of a row that the selection does not want, or that may not be reported. */
    default void heldBack(Row row, List<LeftOutReason> reasons, RecordName name) throws IOException {
        // Most sinks want nothing but what belongs in the file.
    }
}
