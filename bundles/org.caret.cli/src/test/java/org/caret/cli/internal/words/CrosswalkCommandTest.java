package org.caret.cli.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.caret.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrosswalkCommandTest {

    private final CommandRun command = new CommandRun();

    private int run(String... arguments) throws IOException {
        return command.run(new CrosswalkCommand(CommandRun.recordTypes(), CommandRun.exportTypes()), arguments);
    }

    @Test
    void namesEveryFieldOfTheNewestLayout() throws IOException {
        assertEquals(ExitCode.DONE, run("--type", "senr"));
        List<String> lines = command.out().lines().toList();
        assertEquals("SENR: Student Enrollment", lines.get(0));
        assertTrue(lines.get(3).startsWith("Layout SENR, from 2023-2024."), lines.get(3));
        assertTrue(lines.stream().anyMatch(line -> line.matches(
                ".*Enrollment Start Date +enrollment\\.start +Enrollment\\.start .* required .*")), command::out);
        assertTrue(lines.contains("- enrollment = root Enrollment"), command::out);
    }

    @Test
    void takesTheLayoutOfTheYear() throws IOException {
        assertEquals(ExitCode.DONE, run("--type", "SENR", "--year", "2019-2020"));
        assertTrue(command.out().contains("Layout SENR-2019, 2018-2019 to 2022-2023."), command::out);
    }

    @Test
    void takesTheRecordTypeOfAnExportType() throws IOException {
        assertEquals(ExitCode.DONE, run("--type", "senr-fall", "--format", "markdown"));
        assertTrue(command.out().startsWith("# SENR: Student Enrollment"), command::out);
        assertTrue(command.out().contains("| No | Field | Value | Model | Code set |"), command::out);
    }

    @Test
    void writesHtmlThatStandsAlone() throws IOException {
        assertEquals(ExitCode.DONE, run("--type", "senr", "--format", "html"));
        assertTrue(command.out().startsWith("<!DOCTYPE html>"), command::out);
        assertTrue(command.out().strip().endsWith("</html>"), command::out);
        assertTrue(command.out().contains("<td>enrollment.start</td>"), command::out);
    }

    @Test
    void tellsOtherProgramsInJson() throws IOException {
        assertEquals(ExitCode.DONE, run("--type", "senr", "--json"));
        assertTrue(command.out().contains("\"source\": \"enrollment.start\""), command::out);
    }

    @Test
    void refusesAnUnknownTypeByName() throws IOException {
        assertEquals(ExitCode.USAGE, run("--type", "senx"));
        assertEquals(List.of("There is no record type senx.", "There are: senr."), command.err().lines().toList());
        assertEquals("", command.out());
    }

    @Test
    void refusesAYearWithoutLayoutByName() throws IOException {
        assertEquals(ExitCode.USAGE, run("--type", "senr", "--year", "2015-2016"));
        assertEquals(
                List.of("No layout of SENR is known for 2015-2016.",
                        "Known are: 2012-2013 to 2013-2014, 2018-2019 to 2022-2023, 2023-2024 on."),
                command.err().lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "--year=2019-2021", "--format=pdf" })
    void refusesWhatCannotBeMeant(String argument) throws IOException {
        assertEquals(ExitCode.USAGE, run("--type", "senr", argument));
        assertEquals("", command.out());
    }
}
