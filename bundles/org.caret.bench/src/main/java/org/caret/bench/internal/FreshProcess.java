package org.caret.bench.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;

/** Starts the installed command line once more, with the memory its start script gives it. */
final class FreshProcess {

    /** Lines shown of a process that failed. */
    private static final int MOST_KEPT = 50;

    private final Path program;

    private FreshProcess(Path program) {
        this.program = program;
    }

    /** The start script of the installation that this process runs from. */
    static FreshProcess ofThisInstallation() throws CommandFailure {
        String area = System.getProperty("osgi.install.area", "");
        boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        Path program = area.isEmpty() ? Path.of("caret")
                : Path.of(URI.create(area.replace(" ", "%20"))).resolve(windows ? "caret.cmd" : "caret");
        if (!Files.isExecutable(program)) {
            throw new CommandFailure(ExitCode.FAILED, "The start script " + program + " is not there.",
                    "Run the benchmark from an installed Caret.");
        }
        return new FreshProcess(program);
    }

    /**
     * Runs words to their end.
     *
     * @param results takes each line they print, and says whether it was one about results
     */
    void measure(List<String> words, Predicate<String> results)
            throws IOException, InterruptedException, CommandFailure {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(words);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!results.test(line) && said.size() < MOST_KEPT) {
                    said.add(line);
                }
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        if (process.waitFor() != 0) {
            throw new CommandFailure(ExitCode.FAILED,
                    "A measurement failed: " + String.join(" ", words) + System.lineSeparator()
                            + String.join(System.lineSeparator(), said),
                    "Free memory and disk space, and try again.");
        }
    }
}
