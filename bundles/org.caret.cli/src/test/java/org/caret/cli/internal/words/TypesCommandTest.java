package org.caret.cli.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.caret.cli.ExitCode;
import org.caret.exports.ExportService;
import org.junit.jupiter.api.Test;

class TypesCommandTest {

    private final CommandRun command = new CommandRun();

    private int run(String... arguments) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2024-11-05T12:00:00Z"), ZoneOffset.UTC);
        return command.run(new TypesCommand(CommandRun.exportTypes(), CommandRun.recordTypes(),
                ExportService.of(CommandRun.exportTypes(), CommandRun.recordTypes(), CommandRun.SPECIFICATIONS, clock)),
                arguments);
    }

    @Test
    void listsEveryTypeWithItsOptions() throws IOException {
        assertEquals(ExitCode.DONE, run());
        assertTrue(command.out().contains("senr-fall      Fall Enrollment (SENR)"), command::out);
        assertTrue(command.out().contains("--censusDate") || command.out().contains("--census-date"), command::out);
        assertFalse(command.out().contains("Not in"), command::out);
    }

    @Test
    void listsTheTypesOfAYear() throws IOException {
        assertEquals(ExitCode.DONE, run("--year", "2024-2025"));
        assertEquals(List.of("senr-fall", "senr-ongoing", "senr-ssid"), command.out().lines()
                .filter(line -> line.startsWith("senr")).map(line -> line.split(" ")[0]).toList());
        assertFalse(command.out().contains("Not in"), command::out);
    }

    @Test
    void namesTheTypesThatAYearDoesNotHave() throws IOException {
        assertEquals(ExitCode.DONE, run("--year", "2016-2017"));
        assertEquals("Not in 2016-2017:", command.out().lines().findFirst().orElse(""));
        assertTrue(command.out().contains("One record for every enrollment in effect on the census date."),
                command::out);
    }
}
