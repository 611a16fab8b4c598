package org.caret.bench.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.caret.cli.ExitCode;
import org.caret.cli.Subcommand;
import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportService;
import org.caret.exports.ExportTypes;
import org.caret.imports.ImportService;
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
        SAMPLE, PLAIN_EXPORT, EXPORT, IMPORT, PLAIN_IMPORT
    }

    @Parameters(paramLabel = "SERIES", description = "${COMPLETION-CANDIDATES}")
    private Kind kind;

    @Option(names = "--dir", required = true, paramLabel = "DIR", description = "Folder of the benchmark.")
    private Path folder;

    @Option(names = "--students", paramLabel = "N", defaultValue = "1000", description = "Size of the district.")
    private int students;

    @Option(names = "--profile", description = "Tell where the time goes, too.")
    private boolean profile;

    @Spec
    private CommandSpec command;

    private final StoreFactory stores;
    private final ExportSeries exports;
    private final PlainExportSeries plainExports;
    private final ImportSeries imports;
    private final PlainImportSeries plainImports;

    @Activate
    public MeasureCommand(@Reference StoreFactory stores, @Reference ExportService exports,
            @Reference ExportTypes types, @Reference ImportService imports, @Reference RecordTypes recordTypes,
            @Reference Specifications specifications, @Reference PlainWay plain) {
        this.stores = stores;
        this.exports = new ExportSeries(stores, exports, types);
        this.plainExports = new PlainExportSeries(stores, recordTypes, specifications, plain);
        this.imports = new ImportSeries(stores, imports);
        this.plainImports = new PlainImportSeries(stores, plain);
    }

    @Override
    public Integer call() throws Exception {
        Recorder recorder = new Recorder(command.commandLine().getOut(),
                profile ? Optional.of(new Profiler()) : Optional.empty());
        series().run(new Workspace(folder.toAbsolutePath().normalize()), recorder);
        recorder.finish();
        return ExitCode.DONE;
    }

    private Series series() {
        return switch (kind) {
        case SAMPLE -> new SampleSeries(stores, exports, students);
        case PLAIN_EXPORT -> plainExports;
        case EXPORT -> exports;
        case IMPORT -> imports;
        case PLAIN_IMPORT -> plainImports;
        };
    }
}
