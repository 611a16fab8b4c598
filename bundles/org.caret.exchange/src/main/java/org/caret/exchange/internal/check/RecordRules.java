package org.caret.exchange.internal.check;

import java.util.List;
import java.util.Optional;

import org.caret.exchange.Finding.Severity;
import org.caret.spec.AcademicYear;
import org.caret.spec.CodeSets;
import org.caret.spec.Layout;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The rules of {@code record-rules.tsv}. */
public final class RecordRules {

    private RecordRules() {
    }

    /** The rules that hold for a layout in a year, in the order of the table. */
    public static List<RecordRule> of(Layout layout, AcademicYear year, CodeSets codeSets) {
        ConditionParser parser = new ConditionParser(layout, year, codeSets);
        return RuleTable.read("record-rules.tsv", Row::of).stream()
                .filter(row -> row.scope().covers(layout.recordType(), year))
                .flatMap(row -> row.compile(parser).stream()).toList();
    }

    private record Row(RuleScope scope, String rule, Severity severity, String when, String must, String message,
            String remedy) {

        static Row of(NamedCsvRecord row) {
            return new Row(RuleScope.of(row), row.getField("rule"), Severity.valueOf(row.getField("severity")),
                    row.getField("if"), row.getField("must"), row.getField("message"), row.getField("remedy"));
        }

        Optional<RecordRule> compile(ConditionParser parser) {
            return parser.parse(when).flatMap(conditions -> parser.parse(must)
                    .map(demands -> new RecordRule(rule, severity, conditions, demands, message, remedy)));
        }
    }
}
