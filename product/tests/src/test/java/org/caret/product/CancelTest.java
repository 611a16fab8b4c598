package org.caret.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.caret.product.Installation.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in a real process: sent when the progress says that the work is under way, so that nothing depends on time. */
class CancelTest {

    private static final int FAILED = 3;
    private static final int MANY = 60_000;

    @TempDir
    private static Path work;

    private static Installation caret;

    @BeforeAll
    static void findProduct() throws IOException, InterruptedException {
        caret = Installation.headless(work);
        Process env = new ProcessBuilder("env", "--default-signal=INT", "true").redirectErrorStream(true).start();
        assumeTrue(env.waitFor() == 0, "the env of this machine cannot give a process its signals back");
    }

    /** Starts a word, interrupts it once its progress has said so, and waits for its end. */
    private static Outcome interrupt(String progress, String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = caret.command(words);
        // Whoever started the tests in the background has made them, and all they start, deaf to the signal.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(builder.command());
        builder.command(command).environment().put("CARET_JAVA_OPTS", "-Dcaret.terminal=true");
        Path out = Files.createTempFile(work, "out", ".txt");
        Process process = builder.redirectOutput(out.toFile()).start();
        try (Reader err = new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8)) {
            StringBuilder said = new StringBuilder();
            boolean sent = false;
            for (int c = err.read(); c >= 0; c = err.read()) {
                said.append((char) c);
                if (!sent && said.indexOf(progress) >= 0) {
                    sent = true;
                    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).inheritIO().start().waitFor();
                }
            }
            assertTrue(sent, () -> "no \"" + progress + "\" in: " + said);
            assertTrue(process.waitFor(5, TimeUnit.MINUTES));
            return new Outcome(process.exitValue(), Files.readString(out), said.toString());
        }
    }

    private static void assertCancelled(Outcome outcome) {
        assertEquals(FAILED, outcome.exitCode(), outcome::err);
        assertTrue(outcome.err().contains("Cancelled."), outcome::err);
        assertFalse(outcome.err().contains("\tat "), outcome::err);
        assertEquals("", outcome.out());
    }

    @Test
    void districtThatIsNotFinishedLeavesNothing() throws IOException, InterruptedException {
        Outcome outcome = interrupt("students", "sample", "--db", "unfinished", "--students", String.valueOf(MANY));

        assertCancelled(outcome);
        assertFalse(Files.exists(work.resolve("unfinished")));
    }

    @Test
    void importThatIsNotFinishedLeavesTheDatabaseAsItWas() throws IOException, InterruptedException {
        assertEquals(0, caret.run("sample", "--db", "db", "--students", "50").exitCode());
        byte[] before = exported("before.txt");
        String line = new String(before, StandardCharsets.US_ASCII).lines().findFirst().orElseThrow();
        Path many = ManyStudents.write(work.resolve("many.txt"), line, MANY);

        Outcome outcome = interrupt("records read", "import", "--db", "db", many.toString());

        assertCancelled(outcome);
        assertEquals(new String(before, StandardCharsets.US_ASCII),
                new String(exported("after.txt"), StandardCharsets.US_ASCII));
        try (Stream<Path> batches = Files.list(work.resolve("db/imports"))) {
            assertEquals(List.of(), batches.toList());
        }
    }

    private static byte[] exported(String file) throws IOException {
        Outcome outcome = caret.run("export", "--db", "db", "--type", "senr-ongoing", "--year", "2025-2026", "--trial",
                "--out", file);
        assertTrue(outcome.exitCode() <= 1, outcome::err);
        return Files.readAllBytes(work.resolve(file));
    }
}
