package org.caret.cli.internal.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.internal.report.OutcomeFilesReport;
import org.caret.cli.internal.session.ConsoleProgress;
import org.caret.cohort.library.OutcomeLibrary;
import org.caret.cohort.publicfile.PublicFileException;
import org.caret.exports.ExportException;
import org.caret.exports.RunHistory;
import org.caret.store.NewDatabase;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads public files into a database. A file that is refused holds up no other. */
@Component(service = OutcomesAction.class)
@Command(name = "read", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Reads public cohort-outcome files of either format and any year (cohort10.txt to cohort16.txt,"
                + " acgr17.txt and later). Years stand side by side; reading a year again replaces it.")
public final class OutcomesRead implements OutcomesAction {

    @Mixin
    private DatabaseOption database;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to read.")
    private List<Path> files;

    @Mixin
    private CommonOptions common;

    private final OutcomeLibrary library;
    private final Databases databases;

    @Activate
    public OutcomesRead(@Reference OutcomeLibrary library, @Reference StoreFactory stores,
            @Reference RunHistory history) {
        this.library = library;
        this.databases = new Databases(stores, history);
    }

    @Override
    public Integer call() throws CommandFailure, StoreException, ExportException, IOException {
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new CommandFailure(ExitCode.USAGE, "There is no file " + file + " that can be read.",
                        "Check the name. Nothing was read.");
            }
        }
        OutcomeFilesReport report = new OutcomeFilesReport();
        NewDatabase folder = NewDatabase.at(database.folder());
        try (Store store = databases.open(database.folder(), StoreFactory.Mode.CREATE, common.err());
                ConsoleProgress progress = common.progress()) {
            for (Path file : files) {
                read(store, file, report, progress);
            }
        } finally {
            if (report.nothingRead()) {
                folder.removeIfNew();
            }
        }
        if (common.json()) {
            report.writeJson(common.jsonWriter());
        } else {
            report.print(common.out());
        }
        return report.nothingRead() ? ExitCode.FAILED : report.clean() ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    private void read(Store store, Path file, OutcomeFilesReport report, ConsoleProgress progress)
            throws StoreException, IOException {
        try {
            report.read(file, library.read(store, file, progress));
        } catch (PublicFileException e) {
            report.refused(file, String.valueOf(e.getMessage()), e.remedy());
        }
    }
}
