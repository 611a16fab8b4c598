package org.caret.cli.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.caret.cli.ExitCode;
import org.caret.compare.CompareService;
import org.caret.exports.testsupport.Edits;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.Enrollment;
import org.caret.model.ModelPackage.Literals;
import org.caret.model.School;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final int GRADE = 23;

    @TempDir
    private Path folder = Path.of("");

    private final CommandRun command = new CommandRun();
    private ExportBench bench;
    private List<String> lines;

    @BeforeEach
    void exportOnce() throws Exception {
        TestDistrict district = new TestDistrict();
        School school = district.school("0100001");
        for (int student = 1; student <= 3; student++) {
            TestDistrict.enroll(district.student("" + student, "100000000" + student), school, "2024-08-15");
        }
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        district.save(store);
        bench = new ExportBench(store, folder.resolve("out.txt"), "2024-11-05", CommandRun.PLUGINS);
        lines = new ArrayList<>(bench.run("senr-ongoing", 2024, builder -> builder.trial()).lines().stream()
                .map(line -> line.replaceFirst("SENR", "SENR-R") + "^20241120^20241121").toList());
    }

    private Path extract() throws Exception {
        return Files.write(folder.resolve("extract.txt"), lines);
    }

    /** Gives the first student another grade at the state. */
    private void changeGrade() {
        String[] fields = lines.get(0).split("\\^", -1);
        fields[GRADE] = "08";
        lines.set(0, String.join("^", fields));
    }

    private int run(String... arguments) throws Exception {
        CompareService service = CompareService.of(bench.types(), bench.recordTypes(), CommandRun.SPECIFICATIONS,
                Clock.fixed(Instant.parse("2024-11-05T12:00:00Z"), ZoneOffset.UTC));
        return command.run(
                new CompareCommand(service, bench.history(), (where, who, mode) -> bench.store()),
                Stream.concat(Stream.of("--db", folder.toString()), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void bothSidesAgree() throws Exception {
        assertEquals(ExitCode.DONE, run(extract().toString()));
        assertTrue(command.out().contains("Same                 3"), command::out);
    }

    @Test
    void tellsEachDifference() throws Exception {
        changeGrade();
        lines.remove(2);
        assertEquals(ExitCode.ATTENTION, run(extract().toString()));
        assertTrue(command.out().contains("Grade Level Code: here \"07\", at the state \"08\""), command::out);
        assertTrue(command.out().contains("0100001 1000000003 20240815: missing at the state"), command::out);
    }

    @Test
    void tellsTheNumbersInJson() throws Exception {
        changeGrade();
        assertEquals(ExitCode.ATTENTION, run(extract().toString(), "--json"));
        assertTrue(command.out().contains("\"different\": 1"), command::out);
        assertTrue(command.out().contains("\"Grade Level Code\": 1"), command::out);
    }

    @Test
    void takesWhatWasDecidedInTheTable() throws Exception {
        changeGrade();
        Path table = folder.resolve("differences.tsv");
        assertEquals(ExitCode.ATTENTION, run(extract().toString(), "--out", table.toString()));
        List<String> rows = new ArrayList<>(Files.readAllLines(table));
        assertEquals(2, rows.size());
        rows.set(1, "take" + rows.get(1));
        Files.write(table, rows);
        assertEquals(ExitCode.DONE, run(extract().toString(), "--decisions", table.toString()));
        assertTrue(command.out().contains("Taken                1 value of the state"), command::out);
        assertEquals(ExitCode.DONE, run(extract().toString()));
        assertEquals(ExitCode.ATTENTION, run(extract().toString(), "--decisions", table.toString()));
        assertTrue(command.out().contains("line 2: not taken."), command::out);
    }

    @Test
    void putsBackWhatWasTaken() throws Exception {
        changeGrade();
        Path table = folder.resolve("differences.tsv");
        run(extract().toString(), "--out", table.toString());
        List<String> rows = new ArrayList<>(Files.readAllLines(table));
        rows.set(1, "take" + rows.get(1));
        Files.write(table, rows);
        assertEquals(ExitCode.DONE, run(extract().toString(), "--decisions", table.toString()));
        assertEquals(ExitCode.DONE, run("--put-back"));
        assertTrue(command.out().contains("1 value was put back."), command::out);
        assertEquals(ExitCode.ATTENTION, run(extract().toString()));
        assertEquals(ExitCode.USAGE, run("--put-back"));
        assertEquals(ExitCode.USAGE, run());
        assertEquals(ExitCode.USAGE, run("--put-back", extract().toString()));
    }

    @Test
    void putsNothingBackWhereAValueHasChangedSince() throws Exception {
        changeGrade();
        Path table = folder.resolve("differences.tsv");
        run(extract().toString(), "--out", table.toString());
        List<String> rows = new ArrayList<>(Files.readAllLines(table));
        rows.set(1, "take" + rows.get(1));
        Files.write(table, rows);
        run(extract().toString(), "--decisions", table.toString());
        Edits.<Enrollment>change(bench.store(), Literals.ENROLLMENT, one -> "08".equals(one.getGradeLevel()),
                one -> one.setGradeLevel("09"));
        assertEquals(ExitCode.FAILED, run("--put-back"));
        assertTrue(command.err().contains("nothing was changed"), command::err);
        Edits.<Enrollment>change(bench.store(), Literals.ENROLLMENT, one -> "09".equals(one.getGradeLevel()),
                one -> one.setGradeLevel("08"));
        assertEquals(ExitCode.DONE, run("--put-back"));
    }

    @Test
    void keepsTheExtractAsBaseline() throws Exception {
        assertEquals(ExitCode.DONE, run(extract().toString(), "--baseline"));
        assertTrue(command.out().contains("keeps what the state holds"), command::out);
        assertEquals(List.of("ods-extract 3"), bench.history().runs(bench.store()).stream()
                .map(run -> run.exportType() + ' ' + run.written()).toList());
    }

    @Test
    void refusesWhatCannotBeMeant() throws Exception {
        assertEquals(ExitCode.USAGE, run(extract().toString(), "--out", folder.resolve("table.doc").toString()));
        assertEquals(ExitCode.USAGE,
                run(extract().toString(), extract().toString(), "--out", folder.resolve("table.tsv").toString()));
        assertEquals(ExitCode.USAGE, run(extract().toString(), "--type", "sinf"));
        assertEquals(ExitCode.USAGE, run(folder.resolve("absent.txt").toString()));
        assertTrue(command.err().contains("There is no file"), command::err);
        assertEquals(ExitCode.FAILED, run(bench.output().toString()));
        assertFalse(Files.exists(folder.resolve("table.tsv")));
        assertEquals("", command.out());
    }
}
