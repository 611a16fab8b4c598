package org.caret.cli.internal.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.JsonWriter;
import org.caret.cli.Subcommand;
import org.caret.cli.internal.report.ImportReport;
import org.caret.cli.internal.report.ReviewReport;
import org.caret.cli.internal.session.ConsoleProgress;
import org.caret.exports.ExportException;
import org.caret.exports.RunHistory;
import org.caret.imports.ImportRequest;
import org.caret.imports.ImportRequest.Mode;
import org.caret.imports.ImportResult;
import org.caret.imports.ImportService;
import org.caret.imports.SourceKind;
import org.caret.imports.review.Review;
import org.caret.imports.review.ReviewDecision;
import org.caret.imports.review.ReviewException;
import org.caret.imports.review.ReviewOutcome;
import org.caret.imports.review.ReviewService;
import org.caret.spec.AcademicYear;
import org.caret.store.NewDatabase;
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

/** Brings files into a database, which it makes where there is none. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=import")
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false, //
        description = { "Imports CALPADS files and extracts, SSID extracts, OneRoster folders and zip files, "
                + "and CSV files with a mapping. Creates the database where there is none.",
                "Of SSID match results, replacement SSIDs and direct certifications it only says what there is to decide, "
                        + "until --decisions gives the decisions back that a person has made in the table of --review." })
public final class ImportCommand implements Subcommand {

    @Mixin
    private DatabaseOption database;

    @Option(names = "--lea", paramLabel = "CDS", //
            description = "Code of the district or charter a new database is for. A CALPADS file names it itself.")
    private String lea;

    @Option(names = "--mapping", paramLabel = "FILE", description = "What the columns of a CSV file mean.")
    private Path mapping;

    @Option(names = "--schools", paramLabel = "FILE", description = "CDS codes of a roster's schools.")
    private Path schools;

    @Option(names = "--year", paramLabel = "CCYY-CCYY", converter = AcademicYearConverter.class, //
            description = "Academic year of a file that does not name it.")
    private AcademicYear year;

    @Option(names = "--review", paramLabel = "FILE", //
            description = "Write what is to be decided about one file of the state as a table, tab-separated.")
    private Path review;

    @Option(names = "--decisions", paramLabel = "FILE", //
            description = "Do what was decided in that table: take in the column Decision, beside the choice.")
    private Path decisions;

    @Option(names = "--trial", description = "Say what would happen and write nothing.")
    private boolean trial;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders to import.")
    private List<Path> sources;

    @Mixin
    private ListOption list;

    @Mixin
    private CommonOptions common;

    private final ImportService imports;
    private final ReviewService reviews;
    private final Databases databases;

    @Activate
    public ImportCommand(@Reference ImportService imports, @Reference ReviewService reviews,
            @Reference RunHistory history, @Reference StoreFactory stores) {
        this.imports = imports;
        this.reviews = reviews;
        this.databases = new Databases(stores, history);
    }

    @Override
    public Integer call() throws CommandFailure, StoreException, ExportException, IOException {
        requireFiles();
        List<Path> reviewed = reviewed();
        if (!reviewed.isEmpty()) {
            return review(reviewed);
        }
        NewDatabase folder = NewDatabase.at(database.folder());
        ImportResult result = importInto(folder);
        report(result);
        if (result.nothingImported()) {
            return ExitCode.FAILED;
        }
        return result.clean() ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    /** The sources that a person decides about; none where all can be imported at once. */
    private List<Path> reviewed() throws CommandFailure {
        boolean asked = review != null || decisions != null;
        List<Path> found = sources.stream().map(ImportCommand::absolute)
                .filter(source -> reviews.recognise(source).filter(kind -> asked || kind != SourceKind.SSID_EXTRACT)
                        .isPresent())
                .toList();
        if (asked && (found.size() != 1 || sources.size() != 1)) {
            throw new CommandFailure(ExitCode.USAGE, "--review and --decisions are about one file of the state.",
                    "Name SSID match results, replacement SSIDs, direct certifications or an SSID extract, alone.");
        }
        if (!found.isEmpty() && found.size() < sources.size()) {
            throw new CommandFailure(ExitCode.USAGE, "A person has to decide about " + found.get(0) + '.',
                    "Import the other files first, then this one. Nothing was imported.");
        }
        return found;
    }

    private int review(List<Path> files) throws CommandFailure, StoreException, ExportException, IOException {
        boolean attention = false;
        try (Store store = databases.open(database.folder(), StoreFactory.Mode.EXISTING, common.err())) {
            JsonWriter json = common.json() ? common.jsonWriter().beginObject().name("reviews").beginArray() : null;
            for (Path file : files) {
                ReviewReport report = review(store, file);
                if (json == null) {
                    report.print(common.out(), list.limit());
                } else {
                    report.writeJson(json);
                }
                attention |= report.needsAttention();
            }
            if (json != null) {
                json.endArray().endObject();
            }
        } catch (ReviewException e) {
            throw new CommandFailure(ExitCode.FAILED, String.valueOf(e.getMessage()), e.remedy(), e);
        }
        return attention ? ExitCode.ATTENTION : ExitCode.DONE;
    }

    private ReviewReport review(Store store, Path file) throws ReviewException, IOException {
        Review read;
        try (ConsoleProgress progress = common.progress()) {
            read = reviews.review(store, file, progress);
        }
        if (review != null) {
            reviews.write(read, review);
        }
        Collection<ReviewDecision> decided = decisions == null ? List.of() : reviews.read(absolute(decisions));
        ReviewOutcome outcome = decisions == null || trial ? null : reviews.apply(store, read, decided);
        return new ReviewReport(read, review, outcome);
    }

    /** Brings the files in; a database that was made for nothing is removed again. */
    private ImportResult importInto(NewDatabase folder) throws StoreException, ExportException, IOException {
        boolean imported = false;
        try (Store store = databases.open(database.folder(), StoreFactory.Mode.CREATE, common.err());
                ConsoleProgress progress = common.progress()) {
            ImportResult result = imports.run(store, request(), progress);
            imported = !result.nothingImported() && !trial;
            return result;
        } finally {
            if (!imported) {
                folder.removeIfNew();
            }
        }
    }

    /** A mistyped name is found before a database is made for it. */
    private void requireFiles() throws CommandFailure {
        for (Path file : sources) {
            require(file);
        }
        if (mapping != null) {
            require(mapping);
        }
        if (schools != null) {
            require(schools);
        }
        if (decisions != null) {
            require(decisions);
        }
    }

    private static void require(Path file) throws CommandFailure {
        if (!Files.isReadable(file)) {
            throw new CommandFailure(ExitCode.USAGE, "There is no file or folder " + file + " that can be read.",
                    "Check the name. Nothing was imported.");
        }
    }

    private ImportRequest request() {
        return new ImportRequest(sources.stream().map(ImportCommand::absolute).toList(), Optional.ofNullable(lea),
                Optional.ofNullable(mapping).map(ImportCommand::absolute),
                Optional.ofNullable(schools).map(ImportCommand::absolute), Optional.ofNullable(year),
                trial ? Mode.TRIAL : Mode.WRITE, (int) Math.min(list.limit(), Integer.MAX_VALUE));
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private void report(ImportResult result) {
        ImportReport report = new ImportReport(result);
        if (common.json()) {
            report.writeJson(common.jsonWriter());
        } else {
            report.print(common.out());
        }
    }
}
