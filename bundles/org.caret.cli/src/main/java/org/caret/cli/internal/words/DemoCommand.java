package org.caret.cli.internal.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.Subcommand;
import org.caret.cli.internal.report.DemoReport;
import org.caret.cli.internal.report.ImportReport;
import org.caret.cli.internal.session.ConsoleProgress;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportService;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.exports.ReportingSites;
import org.caret.exports.RunHistory;
import org.caret.imports.ImportRequest;
import org.caret.imports.ImportResult;
import org.caret.imports.ImportService;
import org.caret.model.ModelPackage;
import org.caret.sample.SampleDistrict;
import org.caret.sample.SampleRequest;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job in one go: a district, and every file it can send for two academic years. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=demo")
@Command(name = "demo", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Makes a sample district and every file it can send: for 2024-2025 from DIR/db, and for 2018-2019 "
                + "from DIR/db-2019, the same district as it was then. The files go to DIR/out, a folder for each year. "
                + "Databases that are there already are used as they are.")
public final class DemoCommand implements Subcommand {

    private static final AcademicYear RECENT = new AcademicYear(2024);
    private static final AcademicYear FORMER = new AcademicYear(2018);
    /** A day on which the former year is over and the office still keeps its rosters. */
    private static final LocalDate AFTER_FORMER = LocalDate.of(2019, 7, 31);
    private static final String SSID_REQUEST = "senr-ssid";

    @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = "caret-demo", //
            description = "Where everything goes. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    @Option(names = "--roster", paramLabel = "FOLDER|ZIP", //
            description = "A OneRoster export, imported into DIR/roster-db; its SSID request goes to DIR/out.")
    private Path roster;

    @Option(names = "--schools", paramLabel = "FILE", description = "CDS codes of the roster's schools.")
    private Path schools;

    @Option(names = "--lea", paramLabel = "CDS", defaultValue = SampleDistrict.CODE, //
            description = "Code of the roster's district. Default: ${DEFAULT-VALUE}, a district that does not exist.")
    private String lea;

    @Option(names = "--students", paramLabel = "N", defaultValue = "2000", //
            description = "How many students the sample district has. Default: ${DEFAULT-VALUE}.")
    private int students;

    @Mixin
    private ListOption list;

    @Mixin
    private CommonOptions common;

    private final ExportService exports;
    private final ExportTypes types;
    private final ImportService imports;
    private final Databases databases;
    private final Clock clock;

    @Activate
    public DemoCommand(@Reference ExportService exports, @Reference ExportTypes types,
            @Reference ImportService imports, @Reference RunHistory history, @Reference StoreFactory stores) {
        this.exports = exports;
        this.types = types;
        this.imports = imports;
        this.databases = new Databases(stores, history);
        this.clock = Clock.systemDefaultZone();
    }

    @Override
    public Integer call() throws CommandFailure, StoreException, ExportException, IOException {
        if (roster != null && !Files.isReadable(roster)) {
            throw new CommandFailure(ExitCode.USAGE, "There is no roster " + roster + " that can be read.",
                    "Check the name. Nothing was made.");
        }
        Path out = folder.toAbsolutePath().normalize().resolve("out");
        Files.createDirectories(out);
        DemoReport report = new DemoReport();
        demonstrate("db", LocalDate.parse(SampleCommand.AS_OF), RECENT, out, report);
        demonstrate("db-2019", AFTER_FORMER, FORMER, out, report);
        if (roster != null) {
            demonstrateRoster(out, report);
        }
        if (common.json()) {
            report.writeJson(common.jsonWriter());
        } else {
            report.print(common.out());
        }
        return report.needsAttention() ? ExitCode.ATTENTION : ExitCode.DONE;
    }

    private Store open(String name) throws StoreException, ExportException {
        return databases.open(folder.toAbsolutePath().normalize().resolve(name), StoreFactory.Mode.CREATE,
                common.err());
    }

    /** Every file of an academic year, from a district as it is on a day. */
    private void demonstrate(String database, LocalDate asOf, AcademicYear year, Path out, DemoReport report)
            throws StoreException, ExportException, IOException {
        Path files = Files.createDirectories(out.resolve(year.toString()));
        try (Store store = open(database)) {
            fill(store, asOf);
            for (ExportType type : exports.offered(year)) {
                export(store, type, year, files.resolve(type.id() + ".txt"), report);
            }
        }
    }

    private void fill(Store store, LocalDate asOf) throws StoreException {
        if (store.count(ModelPackage.Literals.DISTRICT) == 0) {
            common.err().println("Making a sample district of " + students + " students as of " + asOf + " ...");
            try (ConsoleProgress progress = common.progress()) {
                SampleDistrict.generate(store, SampleRequest.of(students, 1, asOf), progress);
            }
        }
    }

    private void export(Store store, ExportType type, AcademicYear year, Path file, DemoReport report)
            throws StoreException, ExportException {
        ExportRequestBuilder request = new ExportRequestBuilder(type, year, ReportingSites.read(store), clock);
        try (ConsoleProgress progress = common.progress();
                ExportResult result = exports.run(store, request.build(file), progress)) {
            report.add(type, year, result, list.limit());
        }
    }

    private void demonstrateRoster(Path out, DemoReport report) throws CommandFailure, StoreException, ExportException {
        ExportType request = types.find(SSID_REQUEST).orElseThrow(() -> new CommandFailure(ExitCode.FAILED,
                "The export type " + SSID_REQUEST + " is not installed.", ""));
        try (Store store = open("roster-db")) {
            ImportRequest roster = ImportRequest.of(this.roster.toAbsolutePath()).withLea(lea);
            ImportResult imported = importRoster(store,
                    schools == null ? roster : roster.withSchools(schools.toAbsolutePath()));
            new ImportReport(imported).print(common.err());
            if (imported.nothingImported()) {
                throw new CommandFailure(ExitCode.FAILED, "The roster was not imported.", "");
            }
            AcademicYear year = yearOfRoster(store).orElseThrow(() -> new CommandFailure(ExitCode.FAILED,
                    "The roster holds no enrollment, so there is nobody to request an SSID for.", ""));
            export(store, request, year, out.resolve("roster-" + request.id() + ".txt"), report);
        }
    }

    private ImportResult importRoster(Store store, ImportRequest request) {
        try (ConsoleProgress progress = common.progress()) {
            return imports.run(store, request, progress);
        }
    }

    /** The academic year of the latest enrollment. */
    private static Optional<AcademicYear> yearOfRoster(Store store) throws StoreException {
        return LatestEnrollment.start(store).map(AcademicYear::of);
    }
}
