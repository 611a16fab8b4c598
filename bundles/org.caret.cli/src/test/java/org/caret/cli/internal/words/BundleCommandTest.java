package org.caret.cli.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

import org.caret.cli.ExitCode;
import org.caret.exports.submissions.SubmissionBundles;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportScene;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final CommandRun command = new CommandRun();
    private ExportBench bench;

    @BeforeEach
    void fill() throws Exception {
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        ExportScene.fill(store, 30);
        bench = new ExportBench(store, folder.resolve("out.txt"), "2024-11-05", CommandRun.PLUGINS);
    }

    private int run(String submission, String year, String... more) {
        SubmissionBundles bundles = SubmissionBundles.of(bench.service(), bench.history(), bench.types(),
                bench.recordTypes(), CommandRun.SPECIFICATIONS, Clock.systemUTC());
        String[] arguments = { "--db", folder.toString(), "--out", folder.resolve("bundle").toString(), "--submission",
                submission, "--year", year };
        String[] all = Stream.of(arguments, more).flatMap(Stream::of)
                .toArray(String[]::new);
        return command.run(new BundleCommand(bundles, bench.history(), (where, who, mode) -> bench.store()), all);
    }

    @Test
    void writesTheFolderAndTellsWhatIsMissing() {
        assertEquals(ExitCode.ATTENTION, run("fall1", "2024-2025"));
        assertTrue(Files.exists(folder.resolve("bundle/01-senr-fall.txt")));
        assertTrue(Files.exists(folder.resolve("bundle/checklist.html")));
        assertTrue(command.out().contains("  4, SPRG: No installed export type writes SPRG files."), command::out);
    }

    @Test
    void tellsOtherProgramsInJson() {
        assertEquals(ExitCode.ATTENTION, run("fall1", "2024-2025", "--json", "--format", "csv", "--trial"));
        assertTrue(command.out().contains("/01-senr-fall.csv\""), command::out);
        assertTrue(command.out().contains("\"state\": \"no export type\""), command::out);
    }

    @Test
    void refusesASubmissionThatTheYearDoesNotHave() {
        assertEquals(ExitCode.USAGE, run("eoy4", "2025-2026"));
        assertTrue(command.err().startsWith("There is no submission eoy4 in 2025-2026."), command::err);
        assertFalse(Files.exists(folder.resolve("bundle")));
    }

    @Test
    void failsWhereTheFolderHoldsSomething() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("bundle")).resolve("note"), "mine");
        assertEquals(ExitCode.FAILED, run("fall1", "2024-2025"));
        assertEquals("mine", Files.readString(folder.resolve("bundle/note")));
        assertEquals("", command.out());
    }
}
