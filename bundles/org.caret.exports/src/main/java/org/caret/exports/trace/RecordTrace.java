package org.caret.exports.trace;

import java.util.List;

import org.caret.exchange.Finding;
import org.caret.exports.Amendment.Remark;

/**
 * Where the values of one record come from.
 *
 * @param number place in the file, from 1; of a record that was refused the place it would have had
 * @param written whether the record is in the file; the checks refused it otherwise
 * @param subject local identifier of whom the record is about
 * @param name the record in the words of findings: {@code student 1002, school 0112607}
 * @param values one for each field of the layout, in order
 * @param remarks what the selection said of the record as a whole
 * @param findings what the checks said of the record as a whole
 */
public record RecordTrace(long number, boolean written, String subject, String name, List<ValueTrace> values,
        List<Remark> remarks, List<Finding> findings) {

    public RecordTrace {
        values = List.copyOf(values);
        remarks = List.copyOf(remarks);
        findings = List.copyOf(findings);
    }
}
