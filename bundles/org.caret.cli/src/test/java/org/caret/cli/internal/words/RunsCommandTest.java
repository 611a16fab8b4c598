package org.caret.cli.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caret.cli.ExitCode;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportResult;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunState;
import org.caret.exports.WrittenFile;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportScene;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsCommandTest {

    private static final String ID = "20241105-120000";

    @TempDir
    private Path folder = Path.of("");

    private final CommandRun command = new CommandRun();
    private ExportBench bench;

    @BeforeEach
    void exportOnce() throws Exception {
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        ExportScene.fill(store, 30);
        bench = new ExportBench(store, folder.resolve("out.txt"), "2024-11-05", CommandRun.PLUGINS);
        assertEquals(ID, bench.run("senr-fall", 2024).result().runId().orElseThrow());
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--db";
        all[1] = folder.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return command.run(new RunsCommand(bench.history(), (where, who, mode) -> bench.store()), all);
    }

    private void assertRefused(String message, String... arguments) {
        assertEquals(ExitCode.USAGE, run(arguments));
        assertEquals(message, command.err().lines().findFirst().orElse(""));
        assertEquals("", command.out());
    }

    @Test
    void listsTheRuns() {
        assertEquals(ExitCode.DONE, run());
        assertTrue(command.out().lines().skip(1).findFirst().orElse("").startsWith(ID + "  senr-fall  2024-2025"),
                command::out);
    }

    @Test
    void marksARun() {
        assertEquals(ExitCode.DONE, run("--mark", "posted", ID));
        assertTrue(command.out().contains("posted"), command::out);
    }

    @Test
    void showsTheDetailsOfARunWithoutAnotherWord() {
        assertEquals(ExitCode.DONE, run(ID));
        assertTrue(command.out().contains("Left out:"), command::out);
    }

    @Test
    void showsEverythingThatIsRememberedOfARun() {
        assertEquals(ExitCode.DONE, run("show", ID, "--list", "1"));
        List<String> lines = command.out().lines().toList();
        assertEquals("Run " + ID, lines.get(0));
        assertTrue(lines.contains("    censusDate=2024-10-02"), command::out);
        assertTrue(lines.stream().anyMatch(line -> line.matches("  SHA-256 +[0-9a-f]{64}")), command::out);
        assertTrue(lines.stream().anyMatch(line -> line.matches("  NO_SSID +\\d+")), command::out);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("  State     created since ")), command::out);
        assertTrue(command.out().contains("more; --list all prints them"), command::out);
    }

    @Test
    void showsARunInJson() {
        assertEquals(ExitCode.DONE, run("show", ID, "--json"));
        assertTrue(command.out().contains("\"leftOutByReason\": {"), command::out);
        assertTrue(command.out().contains("\"NO_SSID\": "), command::out);
        assertTrue(command.out().contains("\"archiveProblems\": []"), command::out);
    }

    @Test
    void showsWhatIsLeftOfARunWithoutItsArchive() throws Exception {
        Files.delete(bench.store().folder().resolve("runs").resolve(ID).resolve("file.zst"));
        assertEquals(ExitCode.ATTENTION, run("show", ID));
        assertTrue(command.out().contains("file.zst"), command::out);
        assertEquals(ExitCode.FAILED, run("file", ID, "--out", folder.resolve("again.txt").toString()));
        assertFalse(Files.exists(folder.resolve("again.txt")));
    }

    @Test
    void givesAFileBackExactlyAsItWas() throws Exception {
        Path again = folder.resolve("again.txt");
        assertEquals(ExitCode.DONE, run("file", ID, "--out", again.toString()));
        assertEquals(-1, Files.mismatch(bench.output(), again));
    }

    @Test
    void undoesARunThatWasNeverSent() throws Exception {
        assertEquals(ExitCode.DONE, run("undo", ID));
        assertEquals(List.of(), bench.history().runs(bench.store()));
        assertTrue(Files.exists(bench.output()));
    }

    @Test
    void undoesNoRunThatWasPosted() throws Exception {
        run("--mark", "posted", ID);
        assertEquals(ExitCode.FAILED, run("undo", ID));
        assertTrue(command.err().contains("is posted and cannot be undone"), command::err);
        assertEquals(1, bench.history().runs(bench.store()).size());
    }

    @Test
    void showsGivesBackMarksAndUndoesASet() throws Exception {
        ExportResult set = bench.run("senr-ongoing", 2024, builder -> builder.split(Split.TRANSACTIONS)).result();
        String last = set.files().get(1).runId().orElseThrow();
        assertEquals(ExitCode.DONE, run("show", last));
        assertTrue(command.out().contains("2 of 2, adds; left-out rows and findings are those of the set "
                + set.runId().orElseThrow()), command::out);
        assertTrue(command.out().contains("Left out by reason:"), command::out);
        Path again = Files.createDirectory(folder.resolve("again"));
        assertEquals(ExitCode.DONE, run("file", last, "--out", again.toString()));
        for (WrittenFile file : set.files()) {
            assertEquals(-1, Files.mismatch(file.path(), again.resolve(file.path().getFileName())));
        }
        assertEquals(ExitCode.DONE, run("--mark", "rejected", "--set", last));
        assertEquals(List.of(RunState.REJECTED, RunState.REJECTED), bench.history().together(bench.store(), last)
                .stream().map(RememberedRun::state).toList());
        assertEquals(ExitCode.FAILED, run("undo", last));
        ExportResult second = bench.run("senr-ongoing", 2024, builder -> builder.split(Split.SCHOOLS)).result();
        assertEquals(ExitCode.DONE, run("undo", second.runId().orElseThrow()));
        assertTrue(command.out().contains("The 2 runs of the set are forgotten."), command::out);
    }

    @ParameterizedTest
    @CsvSource({ "show nothing", "undo nothing", "nothing", "--mark posted nothing", "show ../20241105-120000" })
    void refusesARunThatIsNotThere(String arguments) {
        String[] words = arguments.split(" ");
        assertRefused("There is no run " + words[words.length - 1] + '.', words);
    }

    @Test
    void refusesToGiveBackTheFileOfARunThatIsNotThere() {
        Path again = folder.resolve("again.txt");
        assertRefused("There is no run nothing.", "file", "nothing", "--out", again.toString());
        assertFalse(Files.exists(again));
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertRefused("runs show needs the run it is about.", "show");
        assertRefused("--out FILE belongs to runs file ID, and runs file ID needs it.", "file", ID);
        assertRefused("--out FILE belongs to runs file ID, and runs file ID needs it.", "show", ID, "--out", "x");
        assertRefused("--mark needs the run it is about, and nothing else to do.", "--mark", "posted");
        assertRefused("--mark needs the run it is about, and nothing else to do.", "--mark", "posted", "show", ID);
        assertRefused("--set belongs to --mark.", "--set");
        assertRefused("One run at a time; delete is nothing that can be done with it.", "delete", ID);
    }
}
