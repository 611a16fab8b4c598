package org.caret.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.caret.product.Installation.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file system that really is full: a small one in memory, which only root may mount. Whatever fails says so and what to do,
 * and leaves file and database as they were.
 */
class FullDiskTest {

    private static final int FAILED = 3;
    private static final int STUDENTS = 20_000;
    private static final String YEAR = "2025-2026";

    @TempDir
    private static Path work;

    private static Installation caret;
    private static String exported;

    private final Path disk = work.resolve("disk");

    @BeforeAll
    static void makeSampleDistrict() throws IOException {
        caret = Installation.headless(work);
        assertEquals(0, caret.run("sample", "--db", "db", "--students", "50").exitCode());
        exported = export("db");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    private void mount(long kilobytes) throws IOException, InterruptedException {
        Files.createDirectories(disk);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", disk.toString()) == 0,
                "this machine lets nobody mount a small file system");
    }

    /** Puts the database on a disk with so much space left, and tells where. */
    private String databaseWithSpare(long kilobytes) throws IOException, InterruptedException {
        long size = 0;
        List<Path> files;
        try (Stream<Path> all = Files.walk(work.resolve("db"))) {
            files = all.toList();
        }
        for (Path file : files) {
            size += (Files.size(file) + 4095) / 4096 * 4;
        }
        mount(size + kilobytes);
        for (Path file : files) {
            Files.copy(file, disk.resolve(work.relativize(file).toString()));
        }
        return disk.resolve("db").toString();
    }

    /** Takes all the space that is left. */
    private Path fill() throws IOException {
        Path ballast = disk.resolve("ballast");
        byte[] page = new byte[512];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(page);
            }
        } catch (IOException full) {
            assertTrue(String.valueOf(full.getMessage()).contains("No space"), full::toString);
            return ballast;
        }
    }

    private static String export(String database) throws IOException {
        Outcome outcome = caret.run("export", "--db", database, "--type", "senr-ongoing", "--year", YEAR, "--trial",
                "--out", "exported.txt");
        assertTrue(outcome.exitCode() <= 1, outcome::err);
        return Files.readString(work.resolve("exported.txt"), StandardCharsets.US_ASCII);
    }

    private static void assertTold(Outcome outcome, String... words) {
        String said = outcome.out() + outcome.err();
        assertEquals(FAILED, outcome.exitCode(), said);
        for (String word : words) {
            assertTrue(said.toLowerCase(Locale.ROOT).contains(word), () -> "no \"" + word + "\" in: " + said);
        }
        assertFalse(said.contains("\tat "), said);
    }

    @Test
    void exportLeavesTheFileThatWasThere() throws IOException, InterruptedException {
        mount(64);
        Path file = Files.writeString(disk.resolve("fall.txt"), "as before");
        fill();

        Outcome outcome = caret.run("export", "--db", "db", "--type", "senr-ongoing", "--year", YEAR, "--out",
                file.toString());

        assertTold(outcome, "no space", "space left for " + file);
        assertEquals("as before", Files.readString(file));
        try (Stream<Path> files = Files.list(disk)) {
            assertEquals(2, files.count());
        }
        assertFalse(caret.run("runs", "--db", "db").out().contains("senr-ongoing"));
    }

    @Test
    void exportThatCannotBeRememberedIsNotMade() throws IOException, InterruptedException {
        String database = databaseWithSpare(2048);
        fill();

        Outcome outcome = caret.run("export", "--db", database, "--type", "senr-ongoing", "--year", YEAR, "--out",
                "never.txt");

        assertTold(outcome, "no space");
        assertFalse(Files.exists(work.resolve("never.txt")));
    }

    /** The less space is left the earlier it fails: at the archive, while sorting, while staging, in the database. */
    @ParameterizedTest
    @ValueSource(longs = { 1024, 8192, 16384 })
    void importLeavesTheDatabaseAsItWasAndItOpensAgain(long spare) throws IOException, InterruptedException {
        String database = databaseWithSpare(spare);

        Outcome outcome = caret.run("import", "--db", database, many().toString());

        assertTold(outcome, "no space", "free some space");
        assertEquals(exported, export(database));
        try (Stream<Path> batches = Files.list(disk.resolve("db/imports"))) {
            assertEquals(List.of(), batches.toList());
        }
    }

    @Test
    void markingARunOnAFullDiskChangesNothing() throws IOException, InterruptedException {
        String database = databaseWithSpare(4096);
        Outcome run = caret.run("export", "--db", database, "--type", "senr-ongoing", "--year", YEAR, "--out",
                "marked.txt");
        String id = run.out().lines().filter(line -> line.startsWith("  Run ")).findFirst().orElseThrow().strip()
                .replaceFirst("Run +", "");
        Path ballast = fill();

        Outcome outcome = caret.run("runs", "--db", database, "--mark", "posted", id);

        Files.delete(ballast);
        String state = caret.run("runs", "--db", database).out();
        // Derby opens a database on a full disk for reading only.
        assertTold(outcome, "free some space");
        assertTrue(state.contains("created"), state);
    }

    private static Path many() throws IOException {
        return ManyStudents.write(work.resolve("many.txt"),
                exported.lines().findFirst().orElseThrow(), STUDENTS);
    }
}
