package org.caret.cli.internal.words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.caret.cli.CommandFailure;
import org.caret.cli.ExitCode;
import org.caret.cli.JsonWriter;
import org.caret.cli.Subcommand;
import org.caret.cli.internal.report.DetailsReport;
import org.caret.cli.internal.report.RunReport;
import org.caret.cli.internal.report.RunsReport;
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

/** Shows what was exported, gives files back, and records what the state did with them. */
@Component(service = Subcommand.class, property = Subcommand.WORD + "=runs")
@Command(name = "runs", mixinStandardHelpOptions = true, sortOptions = false, //
        description = { "Lists the remembered runs, or does something with one of them:",
                "  runs show ID             its options, numbers, hash, left-out records and findings",
                "  runs file ID --out FILE  writes its file once more, exactly as it was; into a folder, all files "
                        + "that were written with it",
                "  runs undo ID             forgets it, where it was never sent, and the files written with it",
                "  runs ID                  its left-out records and findings",
                "  runs --mark posted ID    records what the state did with it" })
public final class RunsCommand implements Subcommand {

    /** What can be said of a run. */
    enum Mark {
        POSTED(RunState.POSTED), REJECTED(RunState.REJECTED);

        private final RunState state;

        Mark(RunState state) {
            this.state = state;
        }
    }

    /** What can be done with a run; its name is written in lower case. */
    private enum Action {
        LIST, DETAILS, MARK, SHOW, FILE, UNDO
    }

    private static final List<Action> NAMED = List.of(Action.SHOW, Action.FILE, Action.UNDO);

    @Mixin
    private DatabaseOption database;

    @Option(names = "--mark", paramLabel = "posted|rejected", description = "Record what the state did with the run.")
    private Mark mark;

    @Option(names = "--set", description = "With --mark: mark all files that were written together with that of the run.")
    private boolean set;

    @Option(names = "--out", paramLabel = "FILE|FOLDER", description = "The file to write, for runs file.")
    private Path out;

    @Parameters(arity = "0..2", paramLabel = "[show|file|undo] ID", description = "What to do, and the run.")
    private List<String> words = List.of();

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
        Action action = action();
        if ((action == Action.FILE) != (out != null)) {
            throw wrong("--out FILE belongs to runs file ID, and runs file ID needs it.");
        }
        try (Store store = databases.open(database.folder(), StoreFactory.Mode.EXISTING, common.err())) {
            return action == Action.LIST ? show(history.runs(store)) : perform(action, store, words.getLast());
        }
    }

    private Action action() throws CommandFailure {
        List<Action> named = words.isEmpty() ? List.of()
                : NAMED.stream().filter(one -> one.name().toLowerCase(Locale.ROOT).equals(words.get(0))).toList();
        if (named.isEmpty() ? words.size() > 1 : words.size() < 2) {
            throw wrong(named.isEmpty() ? "One run at a time; " + words.get(0) + " is nothing that can be done with it."
                    : "runs " + words.get(0) + " needs the run it is about.");
        }
        if (mark != null && (words.isEmpty() || !named.isEmpty())) {
            throw wrong("--mark needs the run it is about, and nothing else to do.");
        }
        if (set && mark == null) {
            throw wrong("--set belongs to --mark.");
        }
        if (!named.isEmpty()) {
            return named.get(0);
        }
        return words.isEmpty() ? Action.LIST : mark == null ? Action.DETAILS : Action.MARK;
    }

    private static CommandFailure wrong(String message) {
        return new CommandFailure(ExitCode.USAGE, message,
                "caret runs --db DIR lists the runs; see caret runs --help.");
    }

    private int perform(Action action, Store store, String runId) throws ExportException {
        switch (action) {
        case MARK -> {
            List<RememberedRun> marked = set ? history.together(store, runId) : List.of(history.run(store, runId));
            for (RememberedRun run : marked) {
                history.mark(store, run.runId(), mark.state);
            }
            return show(set ? history.together(store, runId) : List.of(history.run(store, runId)));
        }
        case SHOW -> {
            return showAll(store, runId);
        }
        case FILE -> {
            Path target = out.toAbsolutePath().normalize();
            if (Files.isDirectory(target)) {
                List<Path> files = history.retrieveSet(store, runId, target);
                return tell("written", runId, files.size() == 1 ? files.get(0) + " was written."
                        : files.size() + " files were written to " + out + '.');
            }
            history.retrieve(store, runId, target);
            return tell("written", runId, "The file of run " + runId + " was written to " + out + '.');
        }
        case UNDO -> {
            int files = history.together(store, runId).size();
            history.undo(store, runId);
            return tell("undone", runId, files == 1
                    ? "The run " + runId + " is forgotten. Its file stays where it was written."
                    : "The " + files + " runs of the set are forgotten. Their files stay where they were written.");
        }
        default -> {
            return showDetails(store, runId);
        }
        }
    }

    private int tell(String what, String runId, String sentence) {
        if (common.json()) {
            common.jsonWriter().beginObject().member("outcome", what).member("run", runId).endObject();
        } else {
            common.out().println(sentence);
        }
        return ExitCode.DONE;
    }

    private int show(List<RememberedRun> runs) {
        RunsReport report = new RunsReport(runs);
        if (common.json()) {
            report.writeJson(common.jsonWriter());
        } else {
            report.print(common.out());
        }
        return ExitCode.DONE;
    }

    private int showDetails(Store store, String runId) throws ExportException {
        RememberedRun run = history.run(store, runId);
        try (RunDetails details = history.details(store, runId)) {
            DetailsReport report = new DetailsReport(details);
            if (common.json()) {
                JsonWriter json = common.jsonWriter().beginObject();
                RunsReport.write(run, json.name("run"));
                report.writeJson(json);
                json.endObject();
            } else {
                show(List.of(run));
                report.print(common.out(), list.limit());
            }
        }
        return ExitCode.DONE;
    }

    private int showAll(Store store, String runId) throws ExportException {
        RememberedRun run = history.run(store, runId);
        List<String> problems = history.verify(store, runId);
        RunReport report = new RunReport(run, problems);
        if (!problems.isEmpty()) {
            showHead(report);
            return ExitCode.ATTENTION;
        }
        try (RunDetails details = history.details(store, runId)) {
            if (common.json()) {
                report.writeJson(details, common.jsonWriter());
            } else {
                report.print(details, common.out(), list.limit());
            }
        }
        return ExitCode.DONE;
    }

    /** What is known without the archive. */
    private void showHead(RunReport report) {
        if (common.json()) {
            report.writeJsonHead(common.jsonWriter());
        } else {
            report.printHead(common.out());
        }
    }
}
