package org.caret.bench.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.caret.cli.ExitCode;
import org.caret.cli.Subcommand;
import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportService;
import org.caret.exports.ExportTypes;
import org.caret.imports.ImportService;
import org.caret.sample.SampleRequest.Content;
import org.caret.spec.Specifications;
import org.caret.store.StoreFactory;
import org.caret.store.baseline.PlainWay;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one series in this process; what {@link BenchCommand} starts. */
@Component(service = Subcommand.class, property = Subcommand.WORD + '=' + MeasureCommand.WORD)
@Command(name = MeasureCommand.WORD, hidden = true, mixinStandardHelpOptions = true, //
        description = "Runs one series of measurements of the benchmark.")
public final class MeasureCommand implements Subcommand {

    static final String WORD = "bench-measure";

    /** The series there are, in the order in which they can run. */
    enum Kind {
        SAMPLE, PLAIN_EXPORT, FIRST_EXPORT, EXPORT, IMPORT, PLAIN_IMPORT, STATE, COHORT, LISTS
    }

    @Parameters(paramLabel = "SERIES", description = "${COMPLETION-CANDIDATES}")
    private Kind kind;

    @Option(names = "--dir", required = true, paramLabel = "DIR", description = "Folder of the benchmark.")
    private Path folder;

    /** Read by the start script alone, which starts a word by the size of its database. */
    @Option(names = "--db", paramLabel = "DIR", description = "The database, for the start script.")
    @SuppressWarnings("unused")
    private Optional<Path> database = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", description = "The file that is exported.")
    private Optional<BenchedFile> file = Optional.empty();

    @Option(names = "--content", paramLabel = "CONTENT", defaultValue = "ENROLLMENT", //
            description = "What the district holds: ${COMPLETION-CANDIDATES}")
    private Content content;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "5", description = "How often a warm run is measured.")
    private int warmRuns;

    @Option(names = "--students", paramLabel = "N", defaultValue = "1000", description = "Size of the district.")
    private int students;

    @Option(names = "--profile", description = "Tell where the time goes, too.")
    private boolean profile;

    @Option(names = "--duckdb", paramLabel = "JAR", description = "JDBC driver of DuckDB, for the series COHORT.")
    private Path duckDb;

    @Spec
    private CommandSpec command;

    private final StoreFactory stores;
    private final ExportService exports;
    private final ExportTypes types;
    private final ImportService imports;
    private final RecordTypes recordTypes;
    private final Specifications specifications;
    private final PlainWay plain;

    @Activate
    public MeasureCommand(@Reference StoreFactory stores, @Reference ExportService exports,
            @Reference ExportTypes types, @Reference ImportService imports, @Reference RecordTypes recordTypes,
            @Reference Specifications specifications, @Reference PlainWay plain) {
        this.stores = stores;
        this.exports = exports;
        this.types = types;
        this.imports = imports;
        this.recordTypes = recordTypes;
        this.specifications = specifications;
        this.plain = plain;
    }

    @Override
    public Integer call() throws Exception {
        Recorder recorder = new Recorder(command.commandLine().getOut(), file,
                profile ? Optional.of(new Profiler()) : Optional.empty());
        series().run(new Workspace(folder.toAbsolutePath().normalize()), recorder);
        recorder.finish();
        return ExitCode.DONE;
    }

    private Series series() {
        return switch (kind) {
        case SAMPLE -> new SampleSeries(stores, exports(BenchedFile.SENR), students, content);
        case PLAIN_EXPORT -> new PlainExportSeries(stores, recordTypes, specifications, plain, exported(), warmRuns);
        case FIRST_EXPORT -> exports(exported())::runOnce;
        case EXPORT -> exports(exported());
        case IMPORT -> new ImportSeries(stores, imports);
        case PLAIN_IMPORT -> new PlainImportSeries(stores, plain);
        case STATE -> new CohortMakeSeries(stores, students);
        case COHORT -> new CohortSeries(stores, Optional.ofNullable(duckDb), warmRuns);
        case LISTS -> new ListSeries(stores, plain, warmRuns);
        };
    }

    private BenchedFile exported() {
        return file.orElse(BenchedFile.SENR);
    }

    private ExportSeries exports(BenchedFile of) {
        return new ExportSeries(stores, exports, types, of, warmRuns);
    }
}
