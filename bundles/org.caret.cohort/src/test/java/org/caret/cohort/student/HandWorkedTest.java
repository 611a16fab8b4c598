package org.caret.cohort.student;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.caret.cohort.rules.CohortRules;
import org.caret.cohort.rules.ExitRule;
import org.caret.cohort.rules.Outcome;
import org.caret.cohort.rules.RuleSet;
import org.caret.cohort.student.HandWorked.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The judge says of every student worked out by hand what was worked out. */
class HandWorkedTest {

    static List<Example> examples() throws IOException {
        return HandWorked.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void judgesAsWorkedOutByHand(Example example) {
        assertEquals(example.expected(), said(example, example.stays()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void doesNotDependOnTheOrderOfTheEnrollments(Example example) {
        List<Stay> shuffled = new ArrayList<>(example.stays());
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(example.expected(), said(example, shuffled));
    }

    /** Under both rule sets, as far as the exit was in use. */
    @ParameterizedTest
    @EnumSource
    void coversEveryLineOfTheTableOfExits(RuleSet ruleSet) throws IOException {
        Set<String> covered = HandWorked.all().stream().filter(example -> rules(example).ruleSet() == ruleSet)
                .flatMap(example -> example.stays().stream())
                .map(stay -> stay.completion().isEmpty() ? stay.exitReason()
                        : stay.exitReason() + '/' + stay.completion())
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(CohortRules.shipped(ruleSet).exits().values().stream()
                .map(ExitRule::code).toList());
        missing.removeAll(covered);
        assertEquals(Set.of(), missing);
    }

    /** The table's last line: an enrollment that is open. */
    @ParameterizedTest
    @EnumSource
    void coversOpenEnrollmentsAndEveryOutcome(RuleSet ruleSet) throws IOException {
        List<Example> examples = HandWorked.all().stream().filter(example -> rules(example).ruleSet() == ruleSet)
                .toList();
        assertTrue(examples.stream().anyMatch(example -> example.stays().stream()
                .anyMatch(stay -> stay.exit() == null) && example.expected().startsWith("still-enrolled at ")));
        for (Outcome outcome : ruleSet.outcomes()) {
            assertTrue(examples.stream().anyMatch(example -> example.expected().startsWith(outcome.id() + " at ")),
                    outcome.id());
        }
    }

    private static CohortRules rules(Example example) {
        return CohortRules.shipped(example.ruleSet().equals("acgr") ? RuleSet.ACGR : RuleSet.COHORT_2010_16);
    }

    private static String said(Example example, List<Stay> stays) {
        Judgement judgement = new StudentJudge(rules(example), example.cohortYear(), example.coverage()).judge(stays);
        String at = " at " + HandWorked.school(judgement.home());
        return switch (judgement.standing()) {
        case ELSEWHERE -> "elsewhere";
        case REMOVED -> "removed";
        case TRANSFERRED -> "transferred" + at;
        case NO_OUTCOME -> "no outcome" + at;
        case COUNTED -> judgement.outcome().orElseThrow().id() + at + honors(judgement.honors());
        };
    }

    private static String honors(Honors honors) {
        return honors.bits() == 0 ? ""
                : " honors" + (honors.has(Honors.UC_CSU) ? " uc-csu" : "")
                        + (honors.has(Honors.BILITERACY) ? " biliteracy" : "")
                        + (honors.has(Honors.GOLDEN_STATE) ? " golden-state" : "")
                        + (honors.has(Honors.EXEMPTION) ? " exemption" : "");
    }
}
