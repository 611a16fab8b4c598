package org.caret.cli.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.caret.cli.ExitCode;
import org.caret.cohort.library.OutcomeLibrary;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.exports.testsupport.ExportBench;
import org.caret.spec.AcademicYear;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomesCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final CommandRun command = new CommandRun();
    private MemoryStore store = new MemoryStore(folder);
    private ExportBench bench;

    @BeforeEach
    void openStore() throws Exception {
        store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        bench = new ExportBench(store, folder.resolve("out.txt"), "2024-11-05", CommandRun.PLUGINS);
    }

    private int run(String... arguments) {
        OutcomeLibrary library = OutcomeLibrary.of(CommandRun.SPECIFICATIONS);
        List<OutcomesAction> actions = List.of(new OutcomesRead(library, (where, who, mode) -> store, bench.history()),
                new OutcomesQuery(library, (where, who, mode) -> store, bench.history()),
                new OutcomesFiles(library, (where, who, mode) -> store, bench.history()),
                new OutcomesForget(library, (where, who, mode) -> store, bench.history()));
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--db";
        all[arguments.length + 1] = folder.resolve("store").toString();
        return command.run(new OutcomesCommand(actions), all);
    }

    /** A district with four rows that add it up, and a school. */
    private Path file(String name) throws IOException {
        List<String> headers = FileLayouts.shipped().layout(PublicFormat.ACGR, new AcademicYear(2018)).orElseThrow()
                .headers();
        String zeros = IntStream.range(0, 20).mapToObj(i -> i % 2 == 0 ? "0" : "0.0").collect(Collectors.joining("\t"));
        StringBuilder text = new StringBuilder(String.join("\t", headers)).append("\r\n");
        for (String key : List.of("D\t01\t61259\t\tAlameda\tOakland\t\tAll\tAll\tTA",
                "D\t01\t61259\t\tAlameda\tOakland\t\tNo \tAll\tTA", "D\t01\t61259\t\tAlameda\tOakland\t\tNo \tAll\tRH",
                "S\t01\t61259\t0130450\tAlameda\tOakland\tSynthetic High\tNo \tNo \tTA")) {
            text.append("2018-19\t").append(key).append("\t20\t20\t100.0\t").append(zeros).append("\r\n");
        }
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> answer() throws IOException {
        return Files.readAllLines(folder.resolve("answer.tsv"));
    }

    private int query(String... options) {
        String[] all = new String[options.length + 5];
        String[] begin = { "query", "--year", "2018-19", "--out", folder.resolve("answer.tsv").toString() };
        System.arraycopy(begin, 0, all, 0, begin.length);
        System.arraycopy(options, 0, all, begin.length, options.length);
        return run(all);
    }

    @Test
    void readsAFileAndListsIt() throws IOException {
        assertEquals(ExitCode.DONE, run("read", file("acgr19.txt").toString()));
        assertTrue(command.out().contains("acgr19.txt: 4 rows of ACGR and Outcome Data 2018-19."), command::out);
        assertEquals(ExitCode.DONE, run("files"));
        assertTrue(command.out().contains("acgr    2018-2019     4  acgr19.txt"), command::out);
    }

    @Test
    void tellsWhatAReissueReplaces() throws IOException {
        run("read", file("acgr19.txt").toString());
        assertEquals(ExitCode.DONE, run("read", "--json", file("acgr19-v2.txt").toString()));
        assertTrue(command.out().lines().anyMatch(line -> line.strip().equals("\"acgr19.txt\"")), command::out);
    }

    @Test
    void aRefusedFileHoldsUpNoOther() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "a\tb\r\n1\t2\r\n");
        assertEquals(ExitCode.ATTENTION, run("read", wrong.toString(), file("acgr19.txt").toString()));
        assertTrue(command.out().contains("wrong.txt: not read. This is no public outcome file"), command::out);
        assertEquals(ExitCode.FAILED, run("read", wrong.toString()));
        assertEquals(ExitCode.USAGE, run("read", folder.resolve("missing.txt").toString()));
    }

    @Test
    void writesTheRowsOfAPreset() throws IOException {
        run("read", file("acgr19.txt").toString());
        assertEquals(ExitCode.DONE, query("--format", "acgr", "--preset", "school-totals"));
        assertEquals(2, answer().size());
        assertTrue(answer().get(1)
                .startsWith("2018-19\tS\t01\t61259\t0130450\tAlameda\tOakland\tSynthetic High\tNo \tNo \tTA"));
        assertEquals(ExitCode.DONE, query("--preset", "district-groups-noncharter", "--district", "61259", "--json"));
        assertTrue(command.out().contains("\"rows\": 1"), command::out);
    }

    @Test
    void filtersByColumn() throws IOException {
        run("read", file("acgr19.txt").toString());
        assertEquals(ExitCode.DONE, query("--level", "D", "--charter", "all", "--dass", "All", "--category", "ta",
                "--where", "CohortStudents>=20", "--where", "DistrictName=Oakland"));
        assertEquals(2, answer().size());
        assertEquals(ExitCode.DONE, query("--where", "AggregateLevel=S", "--category", "TA", "--where",
                "Dropout (Count)>0"));
        assertEquals(1, answer().size());
        assertEquals(ExitCode.DONE, query("--raw"));
        assertEquals(5, answer().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "--level D", "--level D --charter All,Yes --dass All --category TA",
            "--level D --charter All --dass All", "--level D --charter All --dass All --category TA,RH",
            "--preset nothing", "--level X", "--where Nothing=1", "--where CohortStudents=many",
            "--where CohortStudents",
            "--preset school-totals --level D", "--preset school-totals --category RH", "--category QQ --level S",
            "--format cohort --preset school-totals", "--district 612590", "--preset state-charter-dass --county 01" })
    void refusesWithAnExplanationAndWritesNothing(String options) throws IOException {
        run("read", file("acgr19.txt").toString());
        assertEquals(ExitCode.USAGE, query(options.isEmpty() ? new String[0] : options.split(" ")));
        assertTrue(command.err().lines().count() >= 2, command::err);
        assertFalse(Files.exists(folder.resolve("answer.tsv")));
    }

    @Test
    void aYearThatWasNotReadIsSaidWithThoseThatWere() throws IOException {
        run("read", file("acgr19.txt").toString());
        assertEquals(ExitCode.FAILED, run("query", "--year", "2019-2020", "--preset", "school-totals", "--out",
                folder.resolve("answer.tsv").toString()));
        assertTrue(command.err().contains("It holds acgr 2018-2019."), command::err);
    }

    @Test
    void forgetsAYear() throws IOException {
        run("read", file("acgr19.txt").toString());
        assertEquals(ExitCode.DONE, run("forget", "--year", "2018-19"));
        assertEquals(ExitCode.USAGE, run("forget", "--year", "2018-19"));
    }
}
