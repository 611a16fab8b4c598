package org.caret.cohort.internal.rules;

import java.util.List;
import java.util.Optional;

import org.caret.cohort.publicfile.Certainty;
import org.caret.cohort.rules.CohortRules.Setting;
import org.caret.cohort.rules.ExitRule;
import org.caret.cohort.rules.GroupRule;
import org.caret.cohort.rules.GroupRule.Source;
import org.caret.cohort.rules.Outcome;
import org.caret.cohort.rules.RuleSet;
import org.caret.cohort.rules.RulesException;
import org.caret.cohort.rules.StudentGroup;
import org.caret.cohort.rules.Treatment;
import org.caret.spec.AcademicYear;

/**
 * One line of a table of rules, checked.
 *
 * @param acgr value under the rules of 2017 on
 * @param cohort value under the rules of 2010 to 2016
 */
public record RuleLine(Kind kind, String code, String detail, String acgr, String cohort,
        Optional<AcademicYear> lastYear, Certainty certainty, String basis) {

    /** What to do about a table that cannot be used. */
    public static final String REMEDY = "Correct the line, or remove the file to go by the shipped rules.";

    static final List<String> COLUMNS = List.of("kind", "code", "detail", "acgr", "cohort", "last_year", "certainty",
            "basis");

    /** What a line is about. */
    enum Kind {
        EXIT, SETTING, GROUP
    }

    /** @throws IllegalArgumentException saying what is wrong with the cells */
    static RuleLine of(List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            throw new IllegalArgumentException("it has " + cells.size() + " cells instead of " + COLUMNS.size());
        }
        RuleLine line = new RuleLine(kind(cells.get(0)), cells.get(1), cells.get(2), cells.get(3), cells.get(4),
                cells.get(5).isEmpty() ? Optional.empty() : Optional.of(AcademicYear.parse(cells.get(5))),
                cells.get(6).isEmpty() ? Certainty.LOCAL : Certainty.of(cells.get(6)), cells.get(7));
        for (RuleSet ruleSet : RuleSet.values()) {
            line.check(ruleSet);
        }
        return line;
    }

    private static Kind kind(String text) {
        return switch (text) {
        case "exit" -> Kind.EXIT;
        case "setting" -> Kind.SETTING;
        case "group" -> Kind.GROUP;
        default -> throw new IllegalArgumentException("the kind is exit, setting or group, not " + text);
        };
    }

    private void check(RuleSet ruleSet) {
        switch (kind) {
        case EXIT -> exit(ruleSet);
        case GROUP -> group(ruleSet);
        case SETTING -> setting(ruleSet);
        }
    }

    /** Lines with the same key replace one another. */
    String key() {
        return (kind.name().toLowerCase(java.util.Locale.ROOT) + ' ' + code + ' ' + detail).strip();
    }

    ExitRule exit(RuleSet ruleSet) {
        String value = value(ruleSet);
        Optional<Outcome> outcome = ruleSet.outcomes().stream().filter(one -> one.id().equals(value)).findAny();
        return new ExitRule(code, detail, outcome.map(one -> Treatment.OUTCOME).orElseGet(() -> Treatment.of(value)),
                outcome, lastYear, certainty, basis);
    }

    /** Empty where the record makes no member under this rule set. */
    Optional<GroupRule> group(RuleSet ruleSet) {
        int colon = detail.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("the detail of a group has the form source:code, not " + detail);
        }
        StudentGroup group = StudentGroup.valueOf(code);
        Source source = java.util.Arrays.stream(Source.values())
                .filter(one -> one.id().equals(detail.substring(0, colon))).findAny().orElseThrow(
                        () -> new IllegalArgumentException("groups are not found by " + detail.substring(0, colon)));
        String wanted = detail.substring(colon + 1);
        if (source == Source.GROUP) {
            StudentGroup.valueOf(wanted);
        }
        return switch (value(ruleSet)) {
        case "yes" -> Optional.of(new GroupRule(group, source, wanted, certainty, basis));
        case "no" -> Optional.empty();
        default -> throw new IllegalArgumentException("a group is yes or no, not " + value(ruleSet));
        };
    }

    Setting setting(RuleSet ruleSet) {
        return new Setting(value(ruleSet), certainty, basis);
    }

    private String value(RuleSet ruleSet) {
        return ruleSet == RuleSet.ACGR ? acgr : cohort;
    }

    /** A line of a person that names no line of the shipped table may be meant, but a setting must be one. */
    void requireKnownSetting(boolean known) throws RulesException {
        if (kind == Kind.SETTING && !known) {
            throw new RulesException("There is no setting " + code + '.', REMEDY);
        }
    }
}
