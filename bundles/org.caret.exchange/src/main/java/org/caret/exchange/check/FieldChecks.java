package org.caret.exchange.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.Finding;
import org.caret.exchange.internal.check.Complaints;
import org.caret.exchange.internal.check.FieldCheck;
import org.caret.exchange.internal.check.FieldCheckCompiler;
import org.caret.exchange.internal.check.FilledFields;
import org.caret.exchange.internal.check.RecordRule;
import org.caret.exchange.internal.check.RecordRules;
import org.caret.exchange.internal.check.RulesByFilledFields;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;

/**
 * The checks of one layout in one academic year: every field by its layout, then the rules that one record can decide.
 * Compiled once per run, because a district has millions of fields. Belongs to one thread.
 * <p>
 * What is not known is not checked: a field without known length, format or list of codes passes, and {@link #gaps()}
 * says which. A code that is missing from a list not known to be complete is a warning, given once for each code.
 */
public final class FieldChecks {

    /** What the records are checked for. */
    public enum Purpose {
        /** For a file: characters the state does not take are replaced by the declared rule, and that is reported. */
        WRITING,
        /** From a file: texts are kept as they are, but for control characters and blanks around them. */
        READING,
        /** While somebody types: like writing, but what is wrong is said every time it is asked. */
        EDITING
    }

    private final FieldCheck[] fieldChecks;
    private final RulesByFilledFields recordRules;
    private final Complaints complaints;
    private final CheckGaps gaps;

    private FieldChecks(FieldCheck[] fieldChecks, RulesByFilledFields recordRules, Complaints complaints,
            CheckGaps gaps) {
        this.fieldChecks = fieldChecks;
        this.recordRules = recordRules;
        this.complaints = complaints;
        this.gaps = gaps;
    }

    /**
     * The checks of a layout.
     *
     * @param year decides which code lists and rules hold
     */
    public static FieldChecks compile(BoundLayout layout, AcademicYear year, Specifications specifications,
            Purpose purpose) {
        FieldCheckCompiler compiler = new FieldCheckCompiler(layout, year, specifications.codeSets(), purpose);
        List<RecordRule> rules = RecordRules.of(layout.layout(), year, specifications.codeSets());
        return new FieldChecks(compiler.compile(), new RulesByFilledFields(rules), new Complaints(layout),
                compiler.gaps());
    }

    /**
     * Checks a record, and cleans its texts in place.
     *
     * @param fields as many as the layout has, blank ones empty
     * @param record names the record for findings; asked only where there is something to say
     * @param findings takes what is wrong, field by field; a record with a fatal one may not be used
     */
    public void check(String[] fields, Supplier<String> record, Consumer<Finding> findings) {
        complaints.begin(record, findings);
        for (int i = 0; i < fieldChecks.length; i++) {
            fieldChecks[i].check(fields, i, complaints);
        }
        for (RecordRule rule : recordRules.of(FilledFields.of(fields))) {
            rule.check(fields, complaints);
        }
    }

    /** Checks the text of one field alone; the rules between fields are not asked. */
    public void checkField(int index, String text, Consumer<Finding> findings) {
        String[] fields = new String[fieldChecks.length];
        fields[index] = text;
        complaints.begin(() -> "", findings);
        fieldChecks[index].check(fields, index, complaints);
    }

    /** What could not be checked because the facts are not known. */
    public CheckGaps gaps() {
        return gaps;
    }
}
