package org.caret.cli.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caret.cli.ExitCode;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.School;
import org.caret.spec.Specifications;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export --explain}: of a student's record, where each value comes from. */
class ExplainOptionTest {

    @TempDir
    private Path folder = Path.of("");

    private final CommandRun command = new CommandRun();
    private ExportBench bench;

    @BeforeEach
    void fill() throws Exception {
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        TestDistrict district = new TestDistrict();
        School school = district.school("0100001");
        TestDistrict.enroll(district.student("1", "1000000001"), school, "2024-08-15");
        TestDistrict.enroll(district.student("2", "1000000002"), school, "2024-08-15").setGradeLevel("99");
        district.save(store);
        bench = new ExportBench(store, folder.resolve("out.txt"), "2024-11-05", CommandRun.PLUGINS);
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 9];
        System.arraycopy(new String[] { "--db", folder.toString(), "--type", "senr-fall", "--year", "2024-2025",
                "--trial", "--out", bench.output().toString() }, 0, all, 0, 9);
        System.arraycopy(arguments, 0, all, 9, arguments.length);
        return command.run(new ExportCommand(bench.service(), bench.types(), Specifications.load(), bench.history(),
                (where, who, mode) -> bench.store()), all);
    }

    @Test
    void nothingIsExplainedUnlessAsked() {
        assertEquals(ExitCode.ATTENTION, run());
        assertFalse(command.out().contains("Comes from"), command::out);
    }

    @Test
    void everyFieldOfTheRecordOfAStudentIsExplained() throws Exception {
        assertEquals(ExitCode.ATTENTION, run("--explain", "1"));
        assertTrue(command.out().contains("Record 1: student 1, school 0100001"), command::out);
        int fields = Files.readAllLines(bench.output()).get(0).split("\\^", -1).length;
        assertEquals(fields, command.out().lines().filter(line -> line.startsWith("    Comes from: ")).count());
    }

    @Test
    void oneFieldIsExplainedWithTheDayThatPickedItsRecord() {
        assertEquals(ExitCode.ATTENTION, run("--explain", "1", "--explain-field", "birth date"));
        assertEquals(List.of("  1.17 Student Birth Date", "    Value: 20120304",
                "    Comes from: info.birthDate (StudentInformation.birthDate)"),
                command.out().lines().dropWhile(line -> !line.startsWith("  1.17")).limit(3).toList());
        assertTrue(command.out().contains(
                "    Picked by: info: 2024-08-15 (enrollment.start); the record holds from 2000-01-01 on"),
                command::out);
    }

    @Test
    void aRecordThatTheChecksRefuseIsExplainedToo() {
        assertEquals(ExitCode.ATTENTION, run("--explain", "2", "--explain-field", "grade"));
        assertTrue(command.out().contains("Refused by the checks: student 2, school 0100001"), command::out);
        assertTrue(command.out().contains("    Finding: GERR0002"), command::out);
    }

    @Test
    void whoHasNoRecordIsSaidToHaveNone() {
        assertEquals(ExitCode.ATTENTION, run("--explain", "3"));
        assertTrue(command.out().contains("No record about 3 came as far as the checks of the file."), command::out);
    }

    @Test
    void programsGetTheSame() {
        assertEquals(ExitCode.ATTENTION, run("--explain", "1", "--explain-field", "1.08", "--json"));
        assertTrue(command.out().contains("\"source\": \"student.ssid\""), command::out);
        assertTrue(command.out().contains("\"text\": \"1000000001\""), command::out);
    }
}
