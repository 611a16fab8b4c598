package org.caret.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.caret.product.Installation.Outcome;

/** A display without a screen, with a window manager, under a number that is free. */
final class Display implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final Path work;
    private final Process server;
    private final String name;
    private Process windowManager;

    private Display(Path work, Process server, String name) {
        this.work = work;
        this.server = server;
        this.name = name;
    }

    static Display open(Path work) throws IOException {
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten",
                "tcp").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader out = server.inputReader(StandardCharsets.US_ASCII);
        String number = out.readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start");
        }
        Display display = new Display(work, server, ':' + number);
        display.windowManager = display.command("openbox").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return display;
    }

    /** Starts a program on this display; what it says goes to the log. */
    Process start(ProcessBuilder program, Path log) throws IOException {
        program.environment().put("DISPLAY", name);
        return program.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** Waits until a window whose title contains the text can be seen, and gives it the keys. */
    void waitForWindow(String title) {
        // Asked again and again: a window that goes while it is looked at, such as the splash, ends the search.
        waitUntil(title + " is to be seen",
                () -> run(command("xdotool", "search", "--onlyvisible", "--name", title, "windowactivate", "--sync"),
                        work).exitCode() == 0);
    }

    private static void waitUntil(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("waited in vain until " + what);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** Takes pictures until two in a row are the same: everything that was going to be drawn has been drawn. */
    void screenshotAtRest(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path before = work.resolve("before.png");
        Files.deleteIfExists(before);
        Files.deleteIfExists(file);
        Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        do {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the picture never came to rest");
            }
            if (Files.exists(file)) {
                Files.move(file, before, StandardCopyOption.REPLACE_EXISTING);
            }
            require(run(command("import", "-pause", "1", "-window", "root", "-define", "png:exclude-chunks=date,time",
                    file.toString()), work));
        } while (!Files.exists(before) || Files.mismatch(before, file) >= 0);
    }

    /** Waits until nothing changes any more on the screen. */
    void atRest() {
        try {
            screenshotAtRest(work.resolve("rest.png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a window whose title contains the text can be seen. */
    boolean shows(String title) {
        return run(command("xdotool", "search", "--onlyvisible", "--name", title), work).exitCode() == 0;
    }

    /** Waits until no window is to be seen whose title contains the text. */
    void waitUntilGone(String title) {
        waitUntil(title + " is gone", () -> !shows(title));
    }

    /** Presses keys one after the other, in whatever has the focus; what a key opens has to be waited for. */
    void press(String... keys) {
        press(List.of(keys));
    }

    void press(List<String> keys) {
        for (String key : keys) {
            require(run(command("xdotool", "key", "--clearmodifiers", key), work));
        }
    }

    /** Types a text. */
    void type(String text) {
        require(run(command("xdotool", "type", "--delay", "20", text), work));
    }

    /** Asks the window to close, as its frame's button does. */
    void closeWindow(String title) {
        require(run(command("xdotool", "search", "--onlyvisible", "--name", title, "windowactivate", "--sync"), work));
        // In a command of its own: in the same one the key would go to the window and pass its frame by.
        require(run(command("xdotool", "key", "--clearmodifiers", "alt+F4"), work));
    }

    private ProcessBuilder command(String... words) {
        ProcessBuilder builder = new ProcessBuilder(List.of(words)).directory(work.toFile());
        builder.environment().put("DISPLAY", name);
        return builder;
    }

    /** Runs a program to its end. */
    static Outcome run(ProcessBuilder command, Path work) {
        try {
            Path out = Files.createTempFile(work, "out", ".txt");
            Path err = Files.createTempFile(work, "err", ".txt");
            Process process = command.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running: " + command.command());
            }
            Outcome outcome = new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void require(Outcome outcome) {
        if (outcome.exitCode() != 0) {
            throw new IllegalStateException(outcome.out() + outcome.err());
        }
    }

    @Override
    public void close() {
        if (windowManager != null) {
            windowManager.destroy();
        }
        server.destroy();
    }
}
