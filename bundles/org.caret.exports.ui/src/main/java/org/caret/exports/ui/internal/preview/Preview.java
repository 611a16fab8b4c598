package org.caret.exports.ui.internal.preview;

import java.util.List;
import java.util.Optional;

import org.caret.exports.LeftOutReason;
import org.caret.exports.RunCounts;
import org.caret.exports.trace.RecordTrace;
import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec;

/**
 * What an export would write.
 *
 * @param fields of the layout
 * @param records the first ones, as they stand in the file
 * @param traces where their values come from, one for each of them; empty for a record that does not come from the data, or
 *        whose origin was not kept
 * @param reasons why rows would be left out
 * @param remarks about the run as a whole
 */
record Preview(AcademicYear year, List<FieldSpec> fields, List<String[]> records, List<Optional<RecordTrace>> traces,
        RunCounts counts, List<ReasonCount> reasons, List<String> remarks) {

    /**
     * How many rows would be left out for a reason.
     *
     * @param reason as it is said of the first of them
     */
    record ReasonCount(long rows, LeftOutReason reason) {
    }
}
