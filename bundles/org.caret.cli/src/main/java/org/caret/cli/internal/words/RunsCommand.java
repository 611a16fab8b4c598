package org.caret.cli.internal.words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.JsonWriter;
import org.caret.cli.Subcommand;
import org.caret.cli.internal.report.DetailsReport;
import org.caret.cli.internal.report.Table;
import org.caret.exports.ExportException;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunDetails;
import org.caret.exports.RunHistory;
import org.caret.exports.RunState;
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

/** Shows what was exported, and records what the state did with it. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=runs")
@Command(name = "runs", mixinStandardHelpOptions = true, sortOptions = false, //
        description = "Lists the remembered runs, shows one, or marks one as posted or rejected by the state.")
public final class RunsCommand implements Subcommand {

    /** What can be said of a run. */
    enum Mark {
        POSTED(RunState.POSTED), REJECTED(RunState.REJECTED);

        private final RunState state;

        Mark(RunState state) {
            this.state = state;
        }
    }

    @Mixin
    private DatabaseOption database;

    @Option(names = "--mark", paramLabel = "posted|rejected", description = "Record what the state did with the run.")
    private Mark mark;

    @Parameters(arity = "0..1", paramLabel = "ID", //
            description = "The run to mark, or to show with its left-out records and findings.")
    private String runId;

    @Mixin
    private ListOption list;

    @Mixin
    private CommonOptions common;

    private final RunHistory history;
    private final Databases databases;

    @Activate
    public RunsCommand(@Reference RunHistory history, @Reference StoreFactory stores) {
        this.history = history;
        this.databases = new Databases(stores, history);
    }

    @Override
    public Integer call() throws CommandFailure, ExportException, StoreException {
        if (mark != null && runId == null) {
            throw new CommandFailure(ExitCode.USAGE, "--mark needs the run it is about.",
                    "Give the run's id after the mark; caret runs --db DIR lists the ids.");
        }
        try (Store store = databases.open(database.folder(), StoreFactory.Mode.EXISTING, common.err())) {
            if (runId == null) {
                show(history.runs(store));
            } else if (mark != null) {
                history.mark(store, runId, mark.state);
                show(List.of(history.run(store, runId)));
            } else {
                showDetails(store);
            }
        }
        return ExitCode.DONE;
    }

    private void show(List<RememberedRun> runs) {
        if (common.json()) {
            JsonWriter json = common.jsonWriter().beginObject().name("runs").beginArray();
            runs.forEach(run -> write(run, json));
            json.endArray().endObject();
            return;
        }
        Table table = new Table("Run", "Type", "Year", "State", "Created", "User", "Written", "Left out", "Findings",
                "File");
        for (RememberedRun run : runs) {
            table.row(run.runId(), run.exportType(), run.academicYear(), run.state().id(), local(run.created()),
                    run.user(),
                    run.written(), run.leftOut(), run.findings(), run.fileName());
        }
        table.print(common.out());
    }

    /** As the clock on the wall showed it. */
    private static String local(Instant time) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(time.atZone(ZoneId.systemDefault()));
    }

    private void showDetails(Store store) throws ExportException {
        RememberedRun run = history.run(store, runId);
        try (RunDetails details = history.details(store, runId)) {
            DetailsReport report = new DetailsReport(details);
            if (common.json()) {
                JsonWriter json = common.jsonWriter().beginObject().name("run");
                write(run, json);
                report.writeJson(json);
                json.endObject();
            } else {
                show(List.of(run));
                report.print(common.out(), list.limit());
            }
        }
    }

    private static void write(RememberedRun run, JsonWriter json) {
        json.beginObject().member("id", run.runId()).member("type", run.exportType())
                .member("recordType", run.recordType()).member("layout", run.layout())
                .member("year", run.academicYear()).member("state", run.state().id()).member("user", run.user())
                .member("created", run.created()).member("stateChanged", run.stateChanged())
                .array("options", run.options().lines().toList()).member("file", run.fileName())
                .member("format", run.format()).member("sha256", run.sha256()).member("asOf", run.asOf())
                .member("written", run.written()).member("leftOut", run.leftOut())
                .member("findings", run.findings()).endObject();
    }
}
