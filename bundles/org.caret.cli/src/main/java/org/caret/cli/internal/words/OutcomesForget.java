package org.caret.cli.internal.words;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cohort.library.OutcomeLibrary;
import org.caret.cohort.library.StoredYear;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.exports.ExportException;
import org.caret.exports.RunHistory;
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

/** Removes a year of the public files from a database. */
@Component(service = OutcomesAction.class)
@Command(name = "forget", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Removes a year that was read from the database.")
public final class OutcomesForget implements OutcomesAction {

    @Mixin
    private DatabaseOption database;

    @Option(names = "--year", required = true, paramLabel = "CCYY-CC", converter = OutcomeYearConverter.class, //
            description = "The year, written 2023-24 or 2023-2024; it tells the format.")
    private AcademicYear year;

    @Mixin
    private CommonOptions common;

    private final OutcomeLibrary library;
    private final Databases databases;

    @Activate
    public OutcomesForget(@Reference OutcomeLibrary library, @Reference StoreFactory stores,
            @Reference RunHistory history) {
        this.library = library;
        this.databases = new Databases(stores, history);
    }

    @Override
    public Integer call() throws CommandFailure, StoreException, ExportException {
        PublicFormat format = PublicFormat.of(year);
        StoredYear removed;
        try (Store store = databases.open(database.folder(), StoreFactory.Mode.EXISTING, common.err())) {
            removed = library.remove(store, format, year).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                    "The database holds no " + format.title() + " of " + format.write(year) + '.',
                    "caret outcomes files --db DIR lists what it holds."));
        }
        if (common.json()) {
            common.jsonWriter().beginObject().member("removed", removed.fileName()).member("rows", removed.rows())
                    .endObject();
        } else {
            common.out().println("Removed " + removed.rows() + " rows of " + removed.fileName() + '.');
        }
        return ExitCode.DONE;
    }
}
