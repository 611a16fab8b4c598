package org.caret.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.JsonWriter;
import org.caret.cli.Subcommand;
import org.osgi.service.component.annotations.Component;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Measures imports and exports beside the plain way to do the same. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=bench")
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Measures imports and exports of synthetic districts, each in a new process and beside what the "
                + "same takes in plain SQL: one join with ORDER BY, and JDBC batches. Exit code 1: slower than wanted.")
public final class BenchCommand implements Subcommand {

    @Option(names = "--students", split = ",", defaultValue = "50000,500000", paramLabel = "N", //
            description = "Sizes of the districts, or of the cohort. Default: ${DEFAULT-VALUE}.")
    private List<Integer> sizes;

    @Option(names = "--types", split = ",", defaultValue = "senr,sinf,sprg,scse", paramLabel = "TYPE", //
            converter = FileName.class, //
            description = "Files that are exported: senr, sinf, sprg, scse. Only with senr imports are measured. "
                    + "With scse every student is on seven rosters a year, which take long to make. "
                    + "Default: ${DEFAULT-VALUE}.")
    private List<BenchedFile> files;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "5", //
            description = "How often a warm export is measured; the median counts. Default: ${DEFAULT-VALUE}.")
    private int warmRuns;

    @Option(names = "--dir", paramLabel = "DIR", //
            description = "A new or empty folder for the databases, which stay there. "
                    + "Default: a temporary folder that is removed.")
    private Path folder;

    @Option(names = "--cohort", description = "Measure the cohort of a state instead: from the store to the finished ACGR "
            + "file, and its aggregation by itself.")
    private boolean cohort;

    @Option(names = "--duckdb", paramLabel = "JAR", //
            description = "JDBC driver of DuckDB, with which the aggregation of --cohort is compared; not a part of Caret.")
    private Path duckDb;

    @Option(names = "--lists", description = "Measure the lists of the workbench instead: the first page by each heading, "
            + "filters, one student, pages.")
    private boolean lists;

    @Option(names = "--profile", description = "Tell for every step where its time goes, too. Costs a little time.")
    private boolean profile;

    @Option(names = "--json", description = "Print the result as JSON, for other programs.")
    private boolean json;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws CommandFailure, IOException, InterruptedException {
        FreshProcess program = FreshProcess.ofThisInstallation();
        boolean temporary = folder == null;
        Path at = temporary ? Files.createTempDirectory("caret-bench") : folder.toAbsolutePath().normalize();
        List<Results> all = new ArrayList<>();
        try {
            for (int students : sizes) {
                all.add(report(program, students, at.resolve(Integer.toString(students))));
            }
        } finally {
            if (temporary) {
                Workspace.delete(at);
            }
        }
        if (json) {
            new BenchJson(new JsonWriter(command.commandLine().getOut())).write(all);
        }
        return all.stream().allMatch(Results::met) ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    /** Measures, and tells a person at once what came out. */
    private Results report(FreshProcess program, int students, Path at)
            throws CommandFailure, IOException, InterruptedException {
        if (json) {
            return measure(program, students, at);
        }
        BenchReport report = new BenchReport(command.commandLine().getOut());
        report.begin(students);
        Results results = measure(program, students, at);
        report.print(results);
        return results;
    }

    private Results measure(FreshProcess program, int students, Path at)
            throws CommandFailure, IOException, InterruptedException {
        if (Files.exists(at)) {
            throw new CommandFailure(ExitCode.USAGE, "The folder " + at + " exists.", "Name a new one in --dir.");
        }
        Files.createDirectories(at);
        Results results = new Results(students);
        for (List<String> process : processes(students)) {
            List<String> words = new ArrayList<>(process);
            words.addAll(List.of("--dir", at.toString()));
            if (words.contains(MeasureCommand.Kind.FIRST_EXPORT.name())) {
                // As caret export names it: the start script looks at its size.
                words.addAll(List.of("--db", new Workspace(at).district().toString()));
            }
            if (profile) {
                words.add("--profile");
            }
            program.measure(words, results::take);
        }
        return results;
    }

    /** Takes the names of files in small letters, as export types are written. */
    static final class FileName implements ITypeConverter<BenchedFile> {

        @Override
        public BenchedFile convert(String value) {
            try {
                return BenchedFile.of(value);
            } catch (@SuppressWarnings("unused") IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is none of senr, sinf, sprg, scse");
            }
        }
    }

    private List<List<String>> processes(int students) {
        if (lists) {
            return ListPlan.processes(students, warmRuns);
        }
        return cohort ? CohortPlan.processes(students, warmRuns, Optional.ofNullable(duckDb))
                : new BenchPlan(files, students, warmRuns).processes();
    }
}
