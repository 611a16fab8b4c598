package org.caret.exchange.internal.check;

import java.util.List;
import java.util.Optional;

import org.caret.exchange.Finding.Severity;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.spec.YearSpan;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The rules of {@code record-rules.tsv}. */
public final class RecordRules {

    private RecordRules() {
    }

    /** The rules that hold for a layout in a year, in the order of the table. */
    public static List<RecordRule> of(Layout layout, AcademicYear year) {
        ConditionParser parser = new ConditionParser(layout);
        return RuleTable.read("record-rules.tsv", Row::of).stream()
                .filter(row -> row.recordTypes().contains(layout.recordType()) && row.years().contains(year))
                .flatMap(row -> row.compile(parser).stream()).toList();
    }

    private record Row(String rule, List<String> recordTypes, YearSpan years, Severity severity, String when,
            String must, String message, String remedy) {

        static Row of(NamedCsvRecord row) {
            return new Row(row.getField("rule"), List.of(row.getField("record_types").split(" ")),
                    new YearSpan(year(row.getField("first_year")), year(row.getField("last_year"))),
                    Severity.valueOf(row.getField("severity")), row.getField("if"), row.getField("must"),
                    row.getField("message"), row.getField("remedy"));
        }

        private static Optional<AcademicYear> year(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(AcademicYear.parse(text));
        }

        Optional<RecordRule> compile(ConditionParser parser) {
            return parser.parse(when).flatMap(conditions -> parser.parse(must)
                    .map(demands -> new RecordRule(rule, severity, conditions, demands, message, remedy)));
        }
    }
}
