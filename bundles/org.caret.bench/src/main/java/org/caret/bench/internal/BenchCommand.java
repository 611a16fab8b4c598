package org.caret.bench.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.caret.bench.internal.MeasureCommand.Kind;
import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.Subcommand;
import org.osgi.service.component.annotations.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures imports and exports beside the plain way to do the same. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=bench")
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Measures imports and exports of synthetic districts, each in a new process and beside what the "
                + "same takes in plain SQL: one join with ORDER BY, and JDBC batches. Exit code 1: slower than wanted.")
public final class BenchCommand implements Subcommand {

    @Option(names = "--students", split = ",", defaultValue = "50000,500000", paramLabel = "N", //
            description = "Sizes of the districts. Default: ${DEFAULT-VALUE}.")
    private List<Integer> sizes;

    @Option(names = "--dir", paramLabel = "DIR", //
            description = "A new or empty folder for the databases, which stay there. "
                    + "Default: a temporary folder that is removed.")
    private Path folder;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws CommandFailure, IOException, InterruptedException {
        FreshProcess process = FreshProcess.ofThisInstallation();
        boolean temporary = folder == null;
        Path at = temporary ? Files.createTempDirectory("caret-bench") : folder.toAbsolutePath().normalize();
        boolean met = true;
        try {
            for (int students : sizes) {
                met &= measure(process, students, at.resolve(Integer.toString(students)));
            }
        } finally {
            if (temporary) {
                Workspace.delete(at);
            }
        }
        return met ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    private boolean measure(FreshProcess process, int students, Path at)
            throws CommandFailure, IOException, InterruptedException {
        if (Files.exists(at)) {
            throw new CommandFailure(ExitCode.USAGE, "The folder " + at + " exists.", "Name a new one in --dir.");
        }
        Files.createDirectories(at);
        PrintWriter out = command.commandLine().getOut();
        BenchReport report = new BenchReport(out);
        report.begin(students);
        Map<Step, Measurement> measured = new EnumMap<>(Step.class);
        for (Kind kind : Kind.values()) {
            List<String> words = new ArrayList<>(List.of(MeasureCommand.WORD, kind.name(), "--dir", at.toString()));
            words.addAll(List.of("--students", Integer.toString(students)));
            process.measure(words).forEach(measurement -> measured.put(measurement.step(), measurement));
        }
        boolean met = report.print(measured);
        out.printf(Locale.ROOT, "%n");
        out.flush();
        return met;
    }
}
