package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.caret.cli.JsonWriter;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunPart;

/** Remembered runs, a line each. */
public final class RunsReport {

    private final List<RememberedRun> runs;

    public RunsReport(List<RememberedRun> runs) {
        this.runs = runs;
    }

    public void print(PrintWriter out) {
        Table table = new Table("Run", "Type", "Year", "State", "Created", "User", "Written", "Left out", "Findings",
                "File");
        for (RememberedRun run : runs) {
            table.row(run.runId(), run.exportType(), run.academicYear(), run.state().id(), local(run.created()),
                    run.user(), run.written(), run.leftOut(), run.findings(),
                    run.fileName() + run.part().map(RunsReport::place).orElse(""));
        }
        table.print(out);
    }

    /** The place of a file in its set. */
    private static String place(RunPart part) {
        return " (" + part.number() + " of " + part.of() + ')';
    }

    /** As the clock on the wall showed it. */
    static String local(Instant time) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(time.atZone(ZoneId.systemDefault()));
    }

    public void writeJson(JsonWriter json) {
        json.beginObject().name("runs").beginArray();
        runs.forEach(run -> write(run, json));
        json.endArray().endObject();
    }

    /** Writes a run as a value of its own. */
    public static void write(RememberedRun run, JsonWriter json) {
        json.beginObject().member("id", run.runId()).member("type", run.exportType())
                .member("recordType", run.recordType()).member("layout", run.layout())
                .member("year", run.academicYear()).member("state", run.state().id()).member("user", run.user())
                .member("created", run.created()).member("stateChanged", run.stateChanged())
                .array("options", run.options().lines().toList()).member("file", run.fileName())
                .member("format", run.format()).member("sha256", run.sha256()).member("asOf", run.asOf())
                .member("written", run.written()).member("leftOut", run.leftOut())
                .member("findings", run.findings());
        Optional<RunPart> part = run.part();
        if (part.isPresent()) {
            json.name("part").beginObject().member("set", part.get().set()).member("number", part.get().number())
                    .member("of", part.get().of()).member("content", part.get().content()).endObject();
        }
        json.endObject();
    }
}
