package org.caret.exports.trace;

import java.util.List;

import org.caret.exchange.FieldBinding;
import org.caret.exchange.Finding;
import org.caret.store.RolePath;

/**
 * Where the value of one field of one record comes from. May hold personal data: it is for whoever may see the file, and must
 * stay out of logs.
 *
 * @param binding the field, and where its value lives
 * @param bound the text that the database, the run or the bindings gave
 * @param text the text of the file, or of the refused record
 * @param way the objects the value was reached by, the one that holds it first, the root last; empty where no object holds
 *        it. Of a computed value all that it reads
 * @param inputs what a computed value reads; empty for others
 * @param changes what made {@code text} of {@code bound}, in order
 * @param findings what the checks said of the field
 */
public record ValueTrace(FieldBinding binding, String bound, String text, List<Step> way, List<Input> inputs,
        List<Change> changes, List<Finding> findings) {

    public ValueTrace {
        way = List.copyOf(way);
        inputs = List.copyOf(inputs);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /**
     * A value that a computed one is made of.
     *
     * @param text as the database has it; empty for none
     */
    public record Input(RolePath path, String text) {
    }
}
