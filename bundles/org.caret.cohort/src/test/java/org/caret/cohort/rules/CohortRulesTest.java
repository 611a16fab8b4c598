package org.caret.cohort.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

import org.caret.cohort.publicfile.Certainty;
import org.caret.spec.AcademicYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortRulesTest {

    private static final String HEADING = "kind\tcode\tdetail\tacgr\tcohort\tlast_year\tcertainty\tbasis\n";
    private static final AcademicYear YEAR = new AcademicYear(2023);

    private final Path folder;

    CohortRulesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void adultEducationIsGraduationOnlyUntil2016() {
        assertEquals(Optional.of(Outcome.ADULT_ED),
                CohortRules.shipped(RuleSet.ACGR).exit("E230", "250", YEAR).outcome());
        assertEquals(Optional.of(Outcome.GRADUATE),
                CohortRules.shipped(RuleSet.COHORT_2010_16).exit("E230", "250", YEAR).outcome());
    }

    @Test
    void everyOutcomeOfARuleSetIsReached() {
        for (RuleSet ruleSet : RuleSet.values()) {
            List<Outcome> reached = CohortRules.shipped(ruleSet).exits().values().stream()
                    .flatMap(rule -> rule.outcome().stream()).distinct().toList();
            List<Outcome> missing = ruleSet.outcomes().stream().filter(outcome -> !reached.contains(outcome)
                    && outcome != Outcome.STILL_ENROLLED).toList();
            assertEquals(List.of(), missing, ruleSet.toString());
        }
    }

    @Test
    void saysWhichRulesAreNotSourced() {
        CohortRules rules = CohortRules.shipped(RuleSet.ACGR);
        assertTrue(rules.unsure().getOrDefault(Certainty.INFERRED, List.of()).stream()
                .anyMatch(line -> line.startsWith("exit T370: ")));
        assertTrue(rules.unsure().getOrDefault(Certainty.UNKNOWN, List.of()).stream()
                .anyMatch(line -> line.startsWith("exit E410: ")));
    }

    @Test
    void aPersonCorrectsALineAndTheOthersStay() throws Exception {
        CohortRules rules = corrected("exit\tE410\t\tremoved\tremoved\t\t\tletter of the state to us\n"
                + "setting\tstill-enrolled-day\t\t09-20\t09-15\t\t\twe asked\n");
        assertEquals(Treatment.REMOVED, rules.exit("E410", "", YEAR).treatment());
        assertEquals(Certainty.LOCAL, rules.exit("E410", "", YEAR).certainty());
        assertEquals(MonthDay.of(9, 20), rules.stillEnrolledDay());
        assertEquals(Treatment.REMOVED, rules.exit("E130", "", YEAR).treatment());
        assertEquals(List.of("exit E410", "setting still-enrolled-day"), rules.corrections());
    }

    @Test
    void takesTheTableThatLiesInTheDatabaseFolder() throws Exception {
        assertEquals(List.of(), CohortRules.of(RuleSet.ACGR, folder).corrections());
        Files.writeString(folder.resolve(CohortRules.FILE_NAME),
                "\uFEFF" + HEADING + "# our own\r\nexit\tT370\t\tdropout\tdropout\t\tsourced\tletter\r\n");
        assertEquals(List.of("exit T370"), CohortRules.of(RuleSet.ACGR, folder).corrections());
    }

    @Test
    void refusesATableThatIsNone() {
        assertTrue(message("kind,code\n", "").contains("heading"));
    }

    @Test
    void namesTheLineThatMakesNoSense() {
        assertTrue(message("exit\tE410\t\tgone\tremoved\t\t\t\n")
                .contains("line 2: neither an outcome nor a treatment: gone"));
        assertTrue(message("exit\tE410\tremoved\n").contains("line 2: it has 3 cells instead of 8"));
        assertTrue(message("\nrule\tE410\t\tremoved\tremoved\t\t\t\n").contains("line 3: the kind is"));
        assertTrue(message("exit\tE1\t\tdropout\tdropout\t\t\t\nexit\tE1\t\tremoved\tremoved\t\t\t\n")
                .contains("line 3: an earlier line"));
        assertTrue(message("exit\tE1\t\tdropout\tdropout\t2020\t\t\n").contains("2020"));
        assertTrue(message("exit\tE1\t\tdropout\tdropout\t\tsure\t\n").contains("sure"));
        assertTrue(message("group\tSE\tEL\tyes\tyes\t\t\t\n").contains("source:code"));
        assertTrue(message("exit\tE1\t\tgraduate\tgraduate\t\t\t\n").contains("neither an outcome"));
    }

    @Test
    void refusesASettingThatIsNoneOrHasANonsensicalValue() {
        assertTrue(message("setting\tday\t\t09-20\t09-15\t\t\t\n").contains("There is no setting day"));
        assertTrue(message("setting\toutcome-last-day\t\t31 August\t08-15\t\t\t\n").contains("MM-DD"));
        assertTrue(message("setting\tshort-term-days\t\tmany\t30\t\t\t\n").contains("not a number"));
    }

    @Test
    void aFileThatIsNotThereIsAFailureOfReading() {
        assertThrows(IOException.class, () -> CohortRules.corrected(RuleSet.ACGR, folder.resolve("none.tsv")));
    }

    private CohortRules corrected(String lines) throws Exception {
        return CohortRules.corrected(RuleSet.ACGR, file(HEADING, lines));
    }

    private String message(String lines) {
        return message(HEADING, lines);
    }

    private String message(String heading, String lines) {
        return String.valueOf(assertThrows(RulesException.class,
                () -> CohortRules.corrected(RuleSet.ACGR, file(heading, lines))).getMessage());
    }

    private Path file(String heading, String lines) throws IOException {
        return Files.writeString(folder.resolve("own.tsv"), heading + lines);
    }
}
