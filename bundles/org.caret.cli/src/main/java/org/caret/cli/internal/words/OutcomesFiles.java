package org.caret.cli.internal.words;

import java.util.List;

import org.caret.cli.ExitCode;
import org.caret.cli.JsonWriter;
import org.caret.cli.internal.report.OutcomeFilesReport;
import org.caret.cli.internal.report.Table;
import org.caret.cohort.library.OutcomeLibrary;
import org.caret.cohort.library.StoredYear;
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

/** Lists the public files of a database. */
@Component(service = OutcomesAction.class)
@Command(name = "files", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Lists the public files that were read: format, year, rows, name and when.")
public final class OutcomesFiles implements OutcomesAction {

    @Mixin
    private DatabaseOption database;

    @Mixin
    private CommonOptions common;

    private final OutcomeLibrary library;
    private final Databases databases;

    @Activate
    public OutcomesFiles(@Reference OutcomeLibrary library, @Reference StoreFactory stores,
            @Reference RunHistory history) {
        this.library = library;
        this.databases = new Databases(stores, history);
    }

    @Override
    public Integer call() throws StoreException, ExportException {
        List<StoredYear> years;
        try (Store store = databases.open(database.folder(), StoreFactory.Mode.EXISTING, common.err())) {
            years = library.years(store);
        }
        if (common.json()) {
            JsonWriter json = common.jsonWriter().beginArray();
            for (StoredYear year : years) {
                OutcomeFilesReport.write(year, json.beginObject());
                json.endObject();
            }
            json.endArray();
            return ExitCode.DONE;
        }
        Table table = new Table("Format", "Year", "Rows", "File", "Read", "By");
        years.forEach(year -> table.row(year.format().key(), year.year(), year.rows(), year.fileName(), year.readAt(),
                year.user()));
        table.print(common.out());
        return ExitCode.DONE;
    }
}
