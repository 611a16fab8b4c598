package org.caret.cli.internal.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.internal.session.ConsoleProgress;
import org.caret.cohort.compute.CohortRequest;
import org.caret.cohort.compute.RosterFile;
import org.caret.cohort.compute.RosterFile.Students;
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
import picocli.CommandLine.Option;

/** Writes the students of a class, one line each. */
@Component(service = OutcomesAction.class)
@Command(name = "roster", mixinStandardHelpOptions = true, sortOptions = false, //
        description = {
                "Writes the students of a class with outcome, deciding record and groups, and why who left is out."
                        + " Local identifiers and no names; tab-separated; not for publication.%n" })
public final class OutcomesRoster implements OutcomesAction {

    @Mixin
    private DatabaseOption database;

    @Mixin
    private CohortOptions cohort;

    @Option(names = "--attention", //
            description = "Only students whose outcome rests on a record that is missing: what to look at before the state"
                    + " draws the data.")
    private boolean attention;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path out;

    @Mixin
    private CommonOptions common;

    private final Databases databases;

    @Activate
    public OutcomesRoster(@Reference StoreFactory stores, @Reference RunHistory history) {
        this.databases = new Databases(stores, history);
    }

    @Override
    public Integer call() throws CommandFailure, StoreException, ExportException, IOException {
        Path target = out.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
            throw new CommandFailure(ExitCode.USAGE, "The file " + out + " cannot be written.",
                    "Give the name of a file in a folder that is there.");
        }
        try (Store store = databases.open(database.folder(), StoreFactory.Mode.EXISTING, common.err())) {
            CohortRequest request = cohort.request(store);
            Students written;
            try (ConsoleProgress progress = common.progress()) {
                written = RosterFile.write(store, request, target,
                        attention ? entry -> entry.judgement().needsAttention() : entry -> true, progress);
            }
            report(request, written);
            return written.needingAttention() > 0 ? ExitCode.ATTENTION : ExitCode.DONE;
        }
    }

    private void report(CohortRequest request, Students written) {
        if (common.json()) {
            common.jsonWriter().beginObject().member("cohortYear", request.cohortYear()).member("file", out)
                    .member("students", written.written()).member("needingAttention", written.needingAttention())
                    .member("notForPublication", true).endObject();
            return;
        }
        common.out().println(written.written() + " students of the class of " + request.cohortYear() + " written to "
                + out + ", not for publication. " + written.needingAttention()
                + " of the class have an outcome that rests on a record that is missing.");
    }
}
