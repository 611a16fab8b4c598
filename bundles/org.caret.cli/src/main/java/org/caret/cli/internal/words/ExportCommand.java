package org.caret.cli.internal.words;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.Subcommand;
import org.caret.cli.internal.report.ExportReport;
import org.caret.cli.internal.session.ConsoleProgress;
import org.caret.exchange.FileFormat;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportService;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.exports.ReportingSites;
import org.caret.exports.RunHistory;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Writes one file. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=export")
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Writes the file of an export type and remembers the run.")
public final class ExportCommand implements Subcommand {

    /** Says that a run narrower than its schools and year is meant. */
    public static final String CONFIRM_NARROW = "--confirm-narrow";

    private static final String DISTRICT = "all";

    @Mixin
    private DatabaseOption database;

    @Option(names = "--type", required = true, paramLabel = "ID", description = "Export type; caret types lists them.")
    private String typeId;

    @Option(names = "--year", required = true, paramLabel = "CCYY-CCYY", converter = AcademicYearConverter.class, //
            description = "Academic year.")
    private AcademicYear year;

    @Option(names = "--site", split = ",", defaultValue = DISTRICT, paramLabel = "all|CODE", //
            description = "Seven-digit school codes, or all for the schools that report through the district. "
                    + "Default: ${DEFAULT-VALUE}.")
    private List<String> sites;

    @Option(names = "--format", defaultValue = Option.NULL_VALUE, paramLabel = "caret|tab|csv|xlsx", //
            description = "Form of the file. Default: that of the type, nearly always caret.")
    private FileFormat format;

    @Option(names = "--include-previous", negatable = true, defaultValue = Option.NULL_VALUE, //
            description = "Include students of earlier created or posted runs of the type and year. Default: yes.")
    private Boolean includePrevious;

    @Option(names = "--include-not-enrolled", negatable = true, defaultValue = Option.NULL_VALUE, //
            description = "Include students without an open enrollment at the site on the as-of date. "
                    + "Default: yes for types about the past and for years that have ended, otherwise no.")
    private Boolean includeNotEnrolled;

    @Option(names = "--as-of", paramLabel = "D", //
            description = "Day on which a student is currently enrolled or not, as CCYY-MM-DD. "
                    + "Default: today or the academic year's last day, whichever is earlier.")
    private LocalDate asOf;

    @Option(names = "--trial", description = "Write the file and remember nothing.")
    private boolean trial;

    @Option(names = CONFIRM_NARROW, //
            description = "Write a file that replaces what the state holds, although it holds less than its schools and year: "
                    + "the state deletes what is missing.")
    private boolean confirmed;

    @Mixin
    private ArrangementOptions arrangement;

    @Option(names = "--out", required = true, paramLabel = "FILE", //
            description = "The file to write; with --split, what the names of the files begin with.")
    private Path out;

    @Mixin
    private ExplainOption explain;

    @Mixin
    private ListOption list;

    @Mixin
    private CommonOptions common;

    private final ExportService exports;
    private final ExportTypes types;
    private final Specifications specifications;
    private final Databases databases;
    private final Clock clock;

    @Activate
    public ExportCommand(@Reference ExportService exports, @Reference ExportTypes types,
            @Reference Specifications specifications, @Reference RunHistory history, @Reference StoreFactory stores) {
        this.exports = exports;
        this.types = types;
        this.specifications = specifications;
        this.databases = new Databases(stores, history);
        this.clock = Clock.systemDefaultZone();
    }

    @Override
    public void complete(CommandSpec command) {
        new TypeOptions(types).addTo(command);
    }

    @Override
    public Integer call() throws CommandFailure, ExportException, StoreException {
        ExportType type = types.find(typeId).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                "There is no export type " + typeId + '.', "See caret types for those there are."));
        Map<String, String> options = new TypeOptions(types).given(common.command(), type);
        requireApplicable(type);
        try (Store store = databases.open(database.folder(), StoreFactory.Mode.EXISTING, common.err());
                ExportResult result = export(store, request(type, options, store))) {
            ExportReport report = new ExportReport(type, year, result);
            if (common.json()) {
                report.writeJson(common.jsonWriter(),
                        json -> explain.write(type, year, specifications, json));
            } else {
                report.print(common.out(), list.limit());
                explain.print(type, year, specifications, common.out());
            }
            return result.needsAttention() ? ExitCode.ATTENTION : ExitCode.DONE;
        }
    }

    /** What means nothing for a type is refused: whoever says it expects another file than the one that would be written. */
    private void requireApplicable(ExportType type) throws CommandFailure {
        if (includePrevious != null && !type.previousApplies()) {
            throw notApplicable(type, "--include-previous", "no student is left out of it for having been sent");
        }
        if (!type.computed()) {
            return;
        }
        if (includeNotEnrolled != null) {
            throw notApplicable(type, "--include-not-enrolled", "it counts whom its rules count, enrolled or not");
        }
        if (asOf != null) {
            throw notApplicable(type, "--as-of", "it counts whom its rules count, enrolled or not");
        }
        if (explain.isAsked()) {
            throw notApplicable(type, "--explain", "its numbers are about many students");
        }
    }

    private static CommandFailure notApplicable(ExportType type, String option, String why) {
        return new CommandFailure(ExitCode.USAGE,
                "The option " + option + " does not apply to " + type.id() + ": " + why + '.', "Leave it out.");
    }

    private ExportResult export(Store store, ExportRequest request) throws ExportException {
        try (ConsoleProgress progress = common.progress()) {
            return exports.run(store, request, explain.watch(), progress);
        }
    }

    private ExportRequest request(ExportType type, Map<String, String> options, Store store)
            throws ExportException, StoreException {
        ExportRequestBuilder request = new ExportRequestBuilder(type, year, ReportingSites.read(store), clock)
                .sites(sites.equals(List.of(DISTRICT)) ? List.of() : sites).arrangement(arrangement.arrangement());
        if (format != null) {
            request.format(format);
        }
        if (includePrevious != null) {
            request.includePrevious(includePrevious);
        }
        if (includeNotEnrolled != null) {
            request.includeNotEnrolled(includeNotEnrolled);
        }
        if (asOf != null) {
            request.asOf(asOf);
        }
        if (trial) {
            request.trial();
        }
        if (confirmed) {
            request.confirmed();
        }
        options.forEach(request::option);
        return request.build(out.toAbsolutePath().normalize());
    }
}
