package org.caret.cli.internal.words;

import java.nio.file.Path;
import java.util.List;

import org.caret.cli.ExitCode;
import org.caret.cli.Subcommand;
import org.caret.cli.internal.report.BundleReport;
import org.caret.cli.internal.session.ConsoleProgress;
import org.caret.exchange.FileFormat;
import org.caret.exports.ExportException;
import org.caret.exports.RunHistory;
import org.caret.exports.submissions.BundleRequest;
import org.caret.exports.submissions.SubmissionBundle;
import org.caret.exports.submissions.SubmissionBundles;
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

/** Writes all files of a submission. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=bundle")
@Command(name = "bundle", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Writes every file of a submission, numbered in the order of upload, into a new folder with a "
                + "checklist, and tells what is missing.")
public final class BundleCommand implements Subcommand {

    private static final String DISTRICT = "all";

    @Mixin
    private DatabaseOption database;

    @Option(names = "--submission", required = true, paramLabel = "ID", //
            description = "fall1, fall2, eoy1 to eoy4, or ongoing, as far as the year has them.")
    private String submission;

    @Option(names = "--year", required = true, paramLabel = "CCYY-CCYY", converter = AcademicYearConverter.class, //
            description = "Academic year.")
    private AcademicYear year;

    @Option(names = "--site", split = ",", defaultValue = DISTRICT, paramLabel = "all|CODE", //
            description = "Seven-digit school codes, or all for the schools that report through the district. "
                    + "Default: ${DEFAULT-VALUE}.")
    private List<String> sites;

    @Option(names = "--format", defaultValue = "caret", paramLabel = "caret|tab|csv|xlsx", //
            description = "Form of the files. Default: ${DEFAULT-VALUE}.")
    private FileFormat format;

    @Mixin
    private ArrangementOptions arrangement;

    @Option(names = "--trial", description = "Write the files and remember nothing.")
    private boolean trial;

    @Option(names = ExportCommand.CONFIRM_NARROW, //
            description = "Write files that would make the state delete what they do not hold.")
    private boolean confirmed;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", //
            description = "The folder to make; one that holds something is refused.")
    private Path out;

    @Mixin
    private CommonOptions common;

    private final SubmissionBundles bundles;
    private final Databases databases;

    @Activate
    public BundleCommand(@Reference SubmissionBundles bundles, @Reference RunHistory history,
            @Reference StoreFactory stores) {
        this.bundles = bundles;
        this.databases = new Databases(stores, history);
    }

    @Override
    public Integer call() throws ExportException, StoreException {
        BundleRequest request = request();
        bundles.plan(request);
        try (Store store = databases.open(database.folder(), StoreFactory.Mode.EXISTING, common.err())) {
            SubmissionBundle bundle = write(store, request);
            BundleReport report = new BundleReport(bundle);
            if (common.json()) {
                report.writeJson(common.jsonWriter());
            } else {
                report.print(common.out());
            }
            return bundle.needsAttention() ? ExitCode.ATTENTION : ExitCode.DONE;
        }
    }

    private SubmissionBundle write(Store store, BundleRequest request) throws ExportException {
        try (ConsoleProgress progress = common.progress()) {
            return bundles.write(store, request, progress);
        }
    }

    private BundleRequest request() {
        BundleRequest request = BundleRequest.of(submission, year, out.toAbsolutePath().normalize())
                .withSites(sites.equals(List.of(DISTRICT)) ? List.of() : sites).withFormat(format)
                .withArrangement(arrangement.arrangement());
        BundleRequest kept = trial ? request.asTrial() : request;
        return confirmed ? kept.confirmed() : kept;
    }
}
