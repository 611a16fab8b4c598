package org.caret.cli.internal.words;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.Subcommand;
import org.caret.cli.internal.report.Table;
import org.caret.cli.internal.session.ConsoleProgress;
import org.caret.exports.ExportException;
import org.caret.exports.RunHistory;
import org.caret.sample.SampleDistrict;
import org.caret.sample.SampleRequest;
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

/** Makes a district that does not exist. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=sample")
@Command(name = "sample", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Makes a synthetic district in a new database. The same seed makes the same district.")
public final class SampleCommand implements Subcommand {

    /** Fixed, because a district that changes with the calendar would not be the same for the same seed. */
    static final String AS_OF = "2026-02-27";

    @Mixin
    private DatabaseOption database;

    @Option(names = "--students", required = true, paramLabel = "N", description = "How many students.")
    private int students;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", //
            description = "Chooses one of the districts of this size. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--as-of", paramLabel = "D", defaultValue = AS_OF, //
            description = "The day the district is at; nothing later has happened. Default: ${DEFAULT-VALUE}.")
    private LocalDate asOf;

    @Mixin
    private CommonOptions common;

    private final Databases databases;

    @Activate
    public SampleCommand(@Reference RunHistory history, @Reference StoreFactory stores) {
        this.databases = new Databases(stores, history);
    }

    @Override
    public Integer call() throws CommandFailure, StoreException, ExportException, IOException {
        if (students < 1) {
            throw new CommandFailure(ExitCode.USAGE, "A district has at least one student, not " + students + '.',
                    "Give a larger --students.");
        }
        Map<String, Long> made = make(NewDatabase.at(database.folder()));
        if (common.json()) {
            common.jsonWriter().beginObject().member("database", database.folder())
                    .member("district", SampleDistrict.CODE).object("records", made).endObject();
        } else {
            common.out().println("District " + SampleDistrict.CODE + " in " + database.folder());
            Table table = new Table("Records", "Number");
            made.forEach(table::row);
            table.print(common.out());
        }
        return ExitCode.DONE;
    }

    /** Makes the district; of one that is not finished nothing stays. */
    private Map<String, Long> make(NewDatabase folder) throws StoreException, ExportException, IOException {
        boolean made = false;
        try (Store store = databases.open(database.folder(), StoreFactory.Mode.CREATE, common.err());
                ConsoleProgress progress = common.progress()) {
            Map<String, Long> records = SampleDistrict.generate(store, SampleRequest.of(students, seed, asOf),
                    progress);
            made = true;
            return records;
        } finally {
            if (!made) {
                folder.removeIfNew();
            }
        }
    }
}
