package org.caret.cohort.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.cohort.internal.rules.RuleLine;
import org.caret.cohort.internal.rules.RuleLines;
import org.caret.cohort.publicfile.Certainty;
import org.caret.spec.AcademicYear;

/**
 * The rules of one rule set: the shipped table, with the lines that a person has corrected. Immutable.
 * <p>
 * A table of corrections has the columns of the shipped one ({@code kind code detail acgr cohort last_year certainty
 * basis}, separated by tabs); each of its lines replaces the line with the same kind, code and detail, or is added. The
 * certainty may be left blank and then is {@link Certainty#LOCAL}.
 *
 * @param exits by {@link ExitRule#code}
 * @param groups which records make which group
 * @param settings the remaining rules by name
 * @param corrections the lines of a person that are in effect, as {@code kind code detail}
 */
public record CohortRules(RuleSet ruleSet, Map<String, ExitRule> exits, List<GroupRule> groups,
        Map<String, Setting> settings, List<String> corrections) {

    /** Name of a table of corrections in the folder of a database. */
    public static final String FILE_NAME = "cohort-rules.tsv";

    /** A rule that is a number, a day or a list of codes. */
    public record Setting(String value, Certainty certainty, String basis) {
    }

    public CohortRules {
        exits = Map.copyOf(exits);
        groups = List.copyOf(groups);
        settings = Map.copyOf(settings);
        corrections = List.copyOf(corrections);
        shortTermDays(settings);
        dayOf(settings, "outcome-last-day");
        dayOf(settings, "still-enrolled-day");
        noOutcomeCountsAs(settings);
        maskedUntil(settings);
    }

    /** The shipped rules. */
    public static CohortRules shipped(RuleSet ruleSet) {
        return RuleLines.shipped().rules(ruleSet);
    }

    /**
     * The shipped rules with the corrections of a file.
     *
     * @throws RulesException where a line is not one, or makes no sense
     * @throws IOException where the file cannot be read
     */
    public static CohortRules corrected(RuleSet ruleSet, Path corrections) throws RulesException, IOException {
        RuleLines lines = RuleLines.shipped().correctedBy(corrections);
        try {
            return lines.rules(ruleSet);
        } catch (IllegalArgumentException e) {
            throw new RulesException(corrections + ": " + e.getMessage() + '.', RuleLine.REMEDY);
        }
    }

    /** The rules of a database: the shipped ones with the corrections that lie in its folder, if any. */
    public static CohortRules of(RuleSet ruleSet, Path databaseFolder) throws RulesException, IOException {
        Path file = databaseFolder.resolve(FILE_NAME);
        return Files.exists(file) ? corrected(ruleSet, file) : shipped(ruleSet);
    }

    /**
     * What becomes of an exit.
     *
     * @param completionStatus may be empty; looked at with exit reason E230 only
     * @param year academic year of the enrollment
     */
    public ExitRule exit(String exitReason, String completionStatus, AcademicYear year) {
        String completion = exitReason.equals(ExitRule.COMPLETED) ? completionStatus : "";
        String code = completion.isEmpty() ? exitReason : exitReason + '/' + completion;
        ExitRule rule = exits.get(code);
        if (rule == null) {
            return ExitRule.unlisted(exitReason, completion, "the table of rules has no line for this exit");
        }
        if (rule.lastYear().filter(last -> last.compareTo(year) < 0).isPresent()) {
            return ExitRule.unlisted(exitReason, completion,
                    "the code meant something only until " + rule.lastYear().get());
        }
        return rule;
    }

    /** Enrollment statuses that are used. */
    public Set<String> statuses() {
        return words("statuses");
    }

    /** An enrollment of status 30 is used where it is longer than this many days. */
    public int shortTermDays() {
        return shortTermDays(settings);
    }

    /** Last day of the year on which an outcome counts. */
    public MonthDay outcomeLastDay() {
        return dayOf(settings, "outcome-last-day");
    }

    /** Day on which a student must be enrolled again, or by which one must have completed, to be still enrolled. */
    public MonthDay stillEnrolledDay() {
        return dayOf(settings, "still-enrolled-day");
    }

    /** Whether a later enrollment leaves a completion as it is. */
    public boolean completionStands() {
        return setting("completion-stands").value().equals("yes");
    }

    /** Primary languages that make nobody an English learner. */
    public Set<String> englishLanguages() {
        return words("english-languages");
    }

    /** What a written file makes of a student without a usable outcome; empty where such a student is left out. */
    public Optional<Outcome> noOutcomeCountsAs() {
        return noOutcomeCountsAs(settings);
    }

    /** Last year in which alternative schools showed the figures of their district; empty for never. */
    public Optional<AcademicYear> maskedUntil() {
        return maskedUntil(settings);
    }

    /** How sure a setting is. */
    public Setting setting(String name) {
        return required(settings, name);
    }

    private Set<String> words(String name) {
        return Arrays.stream(setting(name).value().split(" +")).filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Setting required(Map<String, Setting> settings, String name) {
        Setting setting = settings.get(name);
        if (setting == null) {
            throw new IllegalArgumentException("there is no setting " + name);
        }
        return setting;
    }

    private static int shortTermDays(Map<String, Setting> settings) {
        try {
            return Integer.parseInt(required(settings, "short-term-days").value());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the setting short-term-days is not a number", e);
        }
    }

    private static MonthDay dayOf(Map<String, Setting> settings, String name) {
        String value = required(settings, name).value();
        try {
            return MonthDay.parse("--" + value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("the setting " + name + " is not a day of the form MM-DD: " + value, e);
        }
    }

    private static Optional<Outcome> noOutcomeCountsAs(Map<String, Setting> settings) {
        String value = required(settings, "no-outcome-counts-as").value();
        return value.equals("removed") ? Optional.empty() : Optional.of(Outcome.of(value));
    }

    private static Optional<AcademicYear> maskedUntil(Map<String, Setting> settings) {
        String value = required(settings, "masked-until").value();
        return value.isEmpty() ? Optional.empty() : Optional.of(AcademicYear.parse(value));
    }

    /** The lines that are less than sourced, by certainty and for people, so that a result can say what it rests on. */
    public Map<Certainty, List<String>> unsure() {
        Map<Certainty, List<String>> unsure = new HashMap<>();
        exits.values().stream().filter(rule -> rule.certainty() != Certainty.SOURCED)
                .sorted(java.util.Comparator.comparing(ExitRule::code))
                .forEach(rule -> add(unsure, rule.certainty(), "exit " + rule.code() + ": " + rule.basis()));
        settings.entrySet().stream().filter(entry -> entry.getValue().certainty() != Certainty.SOURCED)
                .sorted(Map.Entry.comparingByKey()).forEach(entry -> add(unsure, entry.getValue().certainty(),
                        "setting " + entry.getKey() + ": " + entry.getValue().basis()));
        groups.stream().filter(rule -> rule.certainty() != Certainty.SOURCED)
                .forEach(rule -> add(unsure, rule.certainty(), "group " + rule.group() + " by " + rule.source().id()
                        + ' ' + rule.value() + ": " + rule.basis()));
        return unsure;
    }

    private static void add(Map<Certainty, List<String>> unsure, Certainty certainty, String text) {
        unsure.computeIfAbsent(certainty, key -> new java.util.ArrayList<>()).add(text);
    }
}
