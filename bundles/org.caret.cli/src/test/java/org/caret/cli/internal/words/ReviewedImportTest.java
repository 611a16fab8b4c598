package org.caret.cli.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.caret.cli.ExitCode;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.imports.ImportResult;
import org.caret.imports.review.ReviewService;
import org.caret.model.ModelPackage.Literals;
import org.caret.model.Student;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The word import with a file that a person decides about. */
class ReviewedImportTest {

    @TempDir
    private Path folder = Path.of("");

    private final CommandRun command = new CommandRun();
    private final TestDistrict district = new TestDistrict();
    private final Student student = district.student("1", "1000000001");
    private ExportBench bench;
    private Path file = Path.of("");

    @BeforeEach
    void saveDistrict() throws Exception {
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        district.save(store);
        bench = new ExportBench(store, folder.resolve("out.txt"), "2024-11-05", CommandRun.PLUGINS);
        file = Files.writeString(folder.resolve("replacement.txt"),
                TestDistrict.CODE + "^0100001^1^1000000001^2000000001\r\n");
    }

    private int run(String... arguments) {
        return command.run(
                new ImportCommand((store, request, monitor) -> new ImportResult(List.of()),
                        ReviewService.of(CommandRun.SPECIFICATIONS), bench.history(),
                        (where, who, mode) -> bench.store()),
                Stream.concat(Stream.of("--db", folder.toString()), Stream.of(arguments)).toArray(String[]::new));
    }

    private String ssid() throws Exception {
        return bench.store().<Student>read(Literals.STUDENT, List.of(student.getId()), List.of()).get(0).getSsid();
    }

    @Test
    void reportsAndChangesNothing() throws Exception {
        assertEquals(ExitCode.ATTENTION, run(file.toString()));
        assertTrue(command.out().contains("line 1, student 1: to be decided. The student has the retired SSID."),
                command::out);
        assertTrue(command.out().endsWith("Nothing was changed." + System.lineSeparator()), command::out);
        assertEquals("1000000001", ssid());
        assertEquals(ExitCode.ATTENTION, run(file.toString(), "--json"));
        assertTrue(command.out().contains("\"open\": 1"), command::out);
    }

    @Test
    void doesWhatWasDecidedInTheTable() throws Exception {
        Path table = folder.resolve("review.tsv");
        assertEquals(ExitCode.ATTENTION, run(file.toString(), "--review", table.toString()));
        List<String> rows = new ArrayList<>(Files.readAllLines(table));
        rows.set(1, "take" + rows.get(1));
        Files.write(table, rows);
        assertEquals(ExitCode.ATTENTION, run(file.toString(), "--decisions", table.toString(), "--trial"));
        assertEquals("1000000001", ssid());
        assertEquals(ExitCode.DONE, run(file.toString(), "--decisions", table.toString()));
        assertEquals("2000000001", ssid());
        assertEquals(ExitCode.DONE, run(file.toString()));
    }

    @Test
    void refusesWhatCannotBeMeant() throws Exception {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertEquals(ExitCode.USAGE, run(file.toString(), other.toString()));
        assertEquals(ExitCode.USAGE, run(other.toString(), "--review", folder.resolve("review.tsv").toString()));
        assertEquals(ExitCode.USAGE, run(file.toString(), "--decisions", folder.resolve("absent.tsv").toString()));
        assertEquals(ExitCode.FAILED, run(file.toString(), "--decisions", other.toString()));
        assertEquals("1000000001", ssid());
    }
}
