package org.caret.exchange.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caret.exchange.Finding.Severity;
import org.caret.spec.AcademicYear;
import org.caret.spec.CodeSets;
import org.caret.spec.Layout;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The rules of {@code pair-rules.tsv}. */
public final class PairRules {

    private static final Pattern APART = Pattern.compile("apart (\\[.+\\]) (\\[.+\\])");
    private static final Pattern NOT_ON = Pattern.compile("(\\[.+\\]) not on (\\[.+\\])");
    private static final Pattern NOT_AFTER = Pattern.compile("(\\[.+\\]) <= of (\\[.+\\])");

    private PairRules() {
    }

    /** The rules that hold for a layout in a year, in the order of the table. */
    public static List<PairRule> of(Layout layout, AcademicYear year, CodeSets codeSets) {
        ConditionParser parser = new ConditionParser(layout, year, codeSets);
        return RuleTable.read("pair-rules.tsv", Row::of).stream()
                .filter(row -> row.scope().covers(layout.recordType(), year))
                .flatMap(row -> row.compile(parser).stream()).toList();
    }

    private record Row(RuleScope scope, String rule, Severity severity, String of, String other, String within,
            String claim, String message, String remedy) {

        static Row of(NamedCsvRecord row) {
            return new Row(RuleScope.of(row), row.getField("rule"), Severity.valueOf(row.getField("severity")),
                    row.getField("of"), row.getField("other"), row.getField("within"), row.getField("claim"),
                    row.getField("message"), row.getField("remedy"));
        }

        /** Empty where the layout lacks a field that the rule names. */
        Optional<PairRule> compile(ConditionParser parser) {
            Optional<Condition[]> one = parser.parse(of);
            Optional<Condition[]> another = other.isEmpty() ? one : parser.parse(other);
            Optional<int[]> fields = within.isEmpty() ? Optional.of(new int[0]) : parser.fields(within);
            if (one.isEmpty() || another.isEmpty() || fields.isEmpty()) {
                return Optional.empty();
            }
            return claim(parser, one.get()).map(compiled -> new PairRule(rule, severity, one.get(), another.get(),
                    fields.get(), compiled, message, remedy));
        }

        private Optional<PairClaim> claim(ConditionParser parser, Condition[] one) {
            Matcher apart = APART.matcher(claim);
            if (apart.matches()) {
                return both(parser, apart)
                        .map(fields -> new PairClaim.Apart(fields[0], fields[1]));
            }
            Matcher notOn = NOT_ON.matcher(claim);
            if (notOn.matches()) {
                return both(parser, notOn)
                        .map(fields -> new PairClaim.NotOn(fields[0], fields[1]));
            }
            Matcher notAfter = NOT_AFTER.matcher(claim);
            if (notAfter.matches()) {
                return both(parser, notAfter)
                        .map(fields -> new PairClaim.NotAfter(fields[0], fields[1]));
            }
            return switch (claim) {
            case "unique" -> Optional.of(new PairClaim.Unique(one[0].field()));
            case "none" -> Optional.of(new PairClaim.None(one[0].field()));
            default -> throw new IllegalStateException("not a claim: " + claim);
            };
        }

        private static Optional<int[]> both(ConditionParser parser, Matcher matcher) {
            return parser.fields(matcher.group(1) + " + " + matcher.group(2));
        }
    }
}
