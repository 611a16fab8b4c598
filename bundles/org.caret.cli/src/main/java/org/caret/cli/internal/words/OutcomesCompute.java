package org.caret.cli.internal.words;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.internal.report.CohortReport;
import org.caret.cli.internal.session.ConsoleProgress;
import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.CohortSummary;
import org.caret.exports.ExportException;
import org.caret.exports.RunHistory;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes the outcomes of a class from the district's own data. */
@Component(service = OutcomesAction.class)
@Command(name = "compute", mixinStandardHelpOptions = true, sortOptions = false, //
        description = { "Computes the outcomes of a class from the district's own enrollments, exits and completions:"
                + " true numbers, not for publication. Where students moved to another district, a rate is a range.",
                "Own data have schools and the district only. The numbers of the county and the state are in the state's files:"
                        + " caret outcomes read, then query --level C or T.",
                "The files as the state publishes them: caret export --type acgr, or cohort-2010-16 until 2015-16.%n" })
public final class OutcomesCompute implements OutcomesAction {

    @Mixin
    private DatabaseOption database;

    @Mixin
    private CohortOptions cohort;

    @Mixin
    private CommonOptions common;

    private final Databases databases;
    private final Clock clock = Clock.systemDefaultZone();

    @Activate
    public OutcomesCompute(@Reference StoreFactory stores, @Reference RunHistory history) {
        this.databases = new Databases(stores, history);
    }

    @Override
    public Integer call() throws CommandFailure, StoreException, ExportException, IOException {
        try (Store store = databases.open(database.folder(), StoreFactory.Mode.EXISTING, common.err())) {
            CohortRequest request = cohort.request(store);
            CohortSummary summary = new CohortSummary(request);
            try (ConsoleProgress progress = common.progress()) {
                Cohort.stream(store, request, summary, progress);
            }
            CohortReport report = new CohortReport(request, summary, LocalDate.now(clock));
            if (common.json()) {
                report.writeJson(common.jsonWriter());
            } else {
                report.print(common.out());
            }
            return summary.needingAttention() > 0 ? ExitCode.ATTENTION : ExitCode.DONE;
        }
    }
}
