package org.caret.ui.internal.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caret.exports.RememberedRun;
import org.caret.exports.RunState;
import org.junit.jupiter.api.Test;

class RunChoiceTest {

    private static RememberedRun run(String id) {
        return new RememberedRun(id, "senr-fall", "SENR", "SENR-2019", "2025-2026", RunState.CREATED, "ann",
                Instant.EPOCH, Instant.EPOCH, "site=all\n", "a.txt", "caret", "", LocalDate.EPOCH, 1, 2, 3);
    }

    private static Optional<String> shown(RunChoice choice, String... ids) {
        return choice.among(java.util.Arrays.stream(ids).map(RunChoiceTest::run).toList()).map(RememberedRun::runId);
    }

    @Test
    void isTheNewestUntilSomebodyChooses() {
        RunChoice choice = new RunChoice();
        assertEquals(Optional.empty(), shown(choice));
        assertEquals(Optional.of("2"), shown(choice, "2", "1"));
        choice.choose("1");
        assertEquals(Optional.of("1"), shown(choice, "2", "1"));
    }

    @Test
    void turnsToANewRun() {
        RunChoice choice = new RunChoice();
        shown(choice, "2", "1");
        choice.choose("1");
        assertEquals(Optional.of("3"), shown(choice, "3", "2", "1"));
    }

    @Test
    void fallsBackWhereTheChosenRunIsGone() {
        RunChoice choice = new RunChoice();
        shown(choice, "2", "1");
        choice.choose("2");
        assertEquals(Optional.of("1"), shown(choice, "1"));
        assertEquals(Optional.empty(), choice.among(List.of()));
    }
}
