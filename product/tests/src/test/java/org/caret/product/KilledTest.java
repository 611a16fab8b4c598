package org.caret.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.caret.product.Installation.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A real process that is killed, without a chance to tidy up, in the moment in which a file appears. Whatever it was doing, the next
 * word opens the database, says what was interrupted, and leaves whole files or none.
 */
class KilledTest {

    private static final String YEAR = "2025-2026";
    private static final int KILLED = 128 + 9;
    private static final int FAILED = 3;
    private static final int MANY = 20_000;

    @TempDir
    private static Path work;

    private static Installation caret;
    /** What undisturbed exports write, by the names of the files. */
    private static Map<String, String> whole;
    private static String set;

    private Path out = work;

    @BeforeAll
    static void makeSampleDistrict() throws IOException {
        assumeTrue(java.io.File.separatorChar == '/', "elsewhere nobody is killed by a signal");
        caret = Installation.headless(work);
        assertEquals(0, caret.run("sample", "--db", "db", "--students", "2000").exitCode());
        Path folder = Files.createDirectory(work.resolve("undisturbed"));
        Outcome outcome = export(folder);
        assertTrue(outcome.exitCode() <= 1, outcome::err);
        whole = contents(folder);
        set = caret.run("runs", "--db", "db").out().lines().filter(line -> line.contains("senr-ongoing")).findFirst()
                .orElseThrow().split(" ")[0];
    }

    @BeforeEach
    void makeFolder(TestInfo test) throws IOException {
        out = Files.createDirectory(work.resolve(test.getTestMethod().orElseThrow().getName() + test.getDisplayName()
                .replaceAll("\\W", "")));
    }

    private static Outcome export(Path folder, String... more) {
        return caret.run(exporting(folder, more));
    }

    private static String[] exporting(Path folder, String... more) {
        return Stream.concat(Stream.of("export", "--db", "db", "--type", "senr-ongoing", "--year", YEAR, "--split",
                "transactions", "--out", folder.resolve("senr.txt").toString()), Stream.of(more))
                .toArray(String[]::new);
    }

    /**
     * Starts a word and kills it once a file appears.
     *
     * @param folder where the file appears
     * @param ending of its name
     * @return how the process ended: {@link #KILLED}, unless it was at its end already
     */
    private static int kill(Path folder, String ending, String... words) throws IOException, InterruptedException {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process process = caret.command(words).redirectErrorStream(true)
                    .redirectOutput(Files.createTempFile(work, "killed", ".txt").toFile()).start();
            try {
                boolean seen = false;
                while (!seen && process.isAlive()) {
                    seen = appeared(watch, ending);
                }
            } finally {
                process.destroyForcibly();
            }
            return process.waitFor();
        }
    }

    /** Waits a little for a file whose name ends so. */
    private static boolean appeared(WatchService watch, String ending) throws InterruptedException {
        WatchKey key = watch.poll(1, TimeUnit.SECONDS);
        boolean seen = false;
        if (key != null) {
            for (WatchEvent<?> event : key.pollEvents()) {
                seen |= String.valueOf(event.context()).endsWith(ending);
            }
            key.reset();
        }
        return seen;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    /** The next word after a crash. */
    private static Outcome next() {
        Outcome outcome = caret.run("runs", "--db", "db");
        assertEquals(0, outcome.exitCode(), outcome::err);
        assertFalse(outcome.err().contains("\tat "), outcome.err());
        return outcome;
    }

    private static List<String> runs(Outcome outcome) {
        return outcome.out().lines().filter(line -> line.contains(YEAR)).map(line -> line.split(" ")[0]).toList();
    }

    @ParameterizedTest
    @CsvSource({ "remembered", "--trial" })
    void anExportThatIsWritingLeavesNothing(String mode) throws IOException, InterruptedException {
        List<String> before = runs(next());

        int ended = kill(out, ".part", mode.equals("--trial") ? exporting(out, mode) : exporting(out));

        Outcome said = next();
        assertEquals(KILLED, ended);
        assertTrue(said.err().contains("Writing was interrupted; the unfinished file " + out), said.err());
        assertEquals(Map.of(), contents(out));
        assertEquals(before, runs(said));
        assertEquals("", next().err());
    }

    @ParameterizedTest
    @CsvSource({ "remembered", "--trial" })
    void anExportThatIsMovingItsFilesLeavesAllOrNone(String mode) throws IOException, InterruptedException {
        List<String> before = runs(next());

        kill(work.resolve("db/runs"), ".moves", mode.equals("--trial") ? exporting(out, mode) : exporting(out));

        List<String> after = runs(next());
        Map<String, String> found = contents(out);
        assertTrue(found.isEmpty() || found.equals(whole), () -> found.keySet().toString());
        int recorded = mode.equals("--trial") ? 0 : found.size();
        assertEquals(before.size() + recorded, after.size());
        assertEquals("", next().err());
    }

    @Test
    void aSubmissionThatIsNotCompleteLeavesNothing() throws IOException, InterruptedException {
        List<String> before = runs(next());
        Path folder = Files.createDirectory(out.resolve("ongoing"));
        String[] words = { "bundle", "--db", "db", "--submission", "ongoing", "--year", YEAR, "--out",
                folder.toString() };

        int ended = kill(folder, "03-sinf.txt.1.part", words);

        Outcome said = next();
        assertEquals(KILLED, ended);
        assertTrue(said.err().contains("The files in " + folder + " were interrupted before all of them were there."),
                said.err());
        assertEquals(before, runs(said));
        Outcome again = caret.run(words);
        assertTrue(again.exitCode() <= 1, again::err);
        assertTrue(contents(folder).keySet().containsAll(List.of("02-senr-ongoing.txt", "03-sinf.txt",
                "checklist.html", "checklist.txt")), () -> contents(again).toString());
    }

    private static String contents(Outcome outcome) {
        return outcome.out() + outcome.err();
    }

    @Test
    void filesGivenBackAreWholeOrNotThere() throws IOException, InterruptedException {
        kill(out, ".part", "runs", "file", set, "--db", "db", "--out", out.toString());

        next();
        Map<String, String> found = contents(out);
        assertTrue(found.isEmpty() || found.equals(whole), () -> found.keySet().toString());
    }

    @Test
    void anImportHasChangedNothing() throws IOException, InterruptedException {
        Path imports = Files.createDirectories(work.resolve("db/imports"));

        int ended = kill(imports, ".partial", "import", "--db", "db", many().toString());

        Outcome said = next();
        assertEquals(KILLED, ended);
        assertTrue(said.err().contains("was interrupted and has changed nothing. Import it again."), said.err());
        Outcome outcome = export(out, "--trial");
        assertTrue(outcome.exitCode() <= 1, outcome::err);
        assertEquals(whole, contents(out));
        assertEquals(Map.of(), contents(imports));
    }

    @Test
    void aSecondStartWhileTheFirstIsAtWorkIsRefused() throws IOException, InterruptedException {
        Path runs = work.resolve("db/runs");
        try (WatchService watch = runs.getFileSystem().newWatchService()) {
            runs.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process first = caret.command(exporting(out, "--trial")).redirectErrorStream(true)
                    .redirectOutput(Files.createTempFile(work, "first", ".txt").toFile()).start();
            assertNotNull(watch.poll(1, TimeUnit.MINUTES), "nothing appeared");
            new ProcessBuilder("kill", "-STOP", String.valueOf(first.pid())).start().waitFor();

            Outcome second = caret.run("runs", "--db", "db");

            new ProcessBuilder("kill", "-CONT", String.valueOf(first.pid())).start().waitFor();
            assertEquals(FAILED, second.exitCode());
            assertTrue(second.err().contains("is open already"), second.err());
            assertTrue(first.waitFor() <= 1);
            assertEquals(whole, contents(out));
        }
    }

    private static Path many() throws IOException {
        return ManyStudents.write(work.resolve("many.txt"),
                whole.values().iterator().next().lines().findFirst().orElseThrow(), MANY);
    }
}
