package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.caret.cli.JsonWriter;
import org.caret.exports.ExportType;
import org.caret.exports.RunCounts;
import org.caret.exports.submissions.BundledFile;
import org.caret.exports.submissions.BundledFile.Run;
import org.caret.exports.submissions.SubmissionBundle;

/** What came of the files of a submission. */
public final class BundleReport {

    private final SubmissionBundle bundle;

    public BundleReport(SubmissionBundle bundle) {
        this.bundle = bundle;
    }

    public void print(PrintWriter out) {
        out.println(bundle.submission().label() + ", " + bundle.year() + ": " + bundle.folder());
        Table table = new Table("No", "Type", "Needed", "State", "Records", "Left out", "Findings", "Run", "File");
        for (BundledFile file : bundle.files()) {
            table.row(file.number(), file.type().map(ExportType::id).orElseGet(file::recordType), lower(file.need()),
                    lower(file.state()), number(file, RunCounts::written), number(file, RunCounts::leftOut),
                    number(file, RunCounts::findings), file.run().flatMap(Run::runId).orElse(""),
                    file.run().map(BundleReport::names).orElse(""));
        }
        table.print(out);
        List<BundledFile> without = bundle.files().stream().filter(file -> !file.problem().isEmpty()).toList();
        if (!without.isEmpty()) {
            out.println();
            out.println("Without a file:");
            without.forEach(
                    file -> out.println("  " + file.number() + ", " + file.recordType() + ": " + file.problem()));
        }
        out.println();
        out.println("What to do next is in checklist.html and checklist.txt of the folder.");
    }

    private static String names(Run run) {
        return run.files().stream().map(file -> String.valueOf(file.path().getFileName()))
                .collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String number(BundledFile file, ToLongFunction<RunCounts> number) {
        return file.run().map(run -> Long.toString(number.applyAsLong(run.counts()))).orElse("");
    }

    public void writeJson(JsonWriter json) {
        json.beginObject().member("submission", bundle.submission().id()).member("year", bundle.year())
                .member("folder", bundle.folder()).member("reportingLea", bundle.reportingLea()).name("files")
                .beginArray();
        for (BundledFile file : bundle.files()) {
            json.beginObject().member("number", file.number()).member("recordType", file.recordType())
                    .member("need", lower(file.need())).member("state", lower(file.state()))
                    .member("missing", file.missing());
            Optional<ExportType> type = file.type();
            if (type.isPresent()) {
                json.member("type", type.get().id());
            }
            file.run().ifPresent(run -> write(run, json));
            json.member("problem", file.problem()).endObject();
        }
        json.endArray().endObject();
    }

    private static void write(Run run, JsonWriter json) {
        ExportReport.write(run.files(), json);
        json.member("run", run.runId().orElse("")).member("layout", run.layout())
                .member("written", run.counts().written())
                .member("leftOut", run.counts().leftOut()).object("leftOutByReason", run.counts().leftOutByReason())
                .member("findings", run.counts().findings()).object("findingsByRule", run.counts().findingsByRule())
                .array("remarks", run.remarks());
    }
}
