package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.caret.cli.JsonWriter;
import org.caret.exports.ExportException;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportResult.Outcome;
import org.caret.exports.ExportType;
import org.caret.exports.RunCounts;
import org.caret.exports.RunPart;
import org.caret.exports.WrittenFile;
import org.caret.spec.AcademicYear;

/** What came of an export. */
public final class ExportReport {

    private final ExportType type;
    private final AcademicYear year;
    private final ExportResult result;

    public ExportReport(ExportType type, AcademicYear year, ExportResult result) {
        this.type = type;
        this.year = year;
        this.result = result;
    }

    /** Prints the numbers, and the lists up to a number of entries. */
    public void print(PrintWriter out, long limit) throws ExportException {
        RunCounts counts = result.counts();
        out.println(type.label() + " (" + type.id() + "), " + year);
        if (result.outcome() == Outcome.WRITTEN) {
            line(out, "Layout", result.layout());
            line(out, "Records", counts.written());
            for (WrittenFile file : result.files()) {
                line(out, "File", file.path()
                        + (result.files().size() > 1 ? " (" + file.records() + " records)" : ""));
                line(out, "SHA-256", file.sha256());
                line(out, "Run", file.runId().orElse("a trial, not remembered"));
            }
        } else {
            line(out, "File", "none: there is no record to write");
        }
        line(out, "Left out", counts.leftOut() + reasons(counts.leftOutByReason()));
        line(out, "Findings", counts.findings() + reasons(counts.findingsByRule()));
        if (counts.exitsNotSent() > 0) {
            line(out, "Exits", counts.exitsNotSent()
                    + " not sent, because students not currently enrolled are left out (--include-not-enrolled)");
        }
        result.remarks().forEach(remark -> line(out, "Remark", remark));
        new DetailsReport(result.details()).print(out, limit);
    }

    private static void line(PrintWriter out, String name, Object value) {
        out.printf("  %-9s %s%n", name, value);
    }

    private static String reasons(Map<String, Long> numbers) {
        return numbers.isEmpty() ? ""
                : numbers.entrySet().stream().map(entry -> entry.getKey() + ' ' + entry.getValue())
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    /** Writes what was written, in the order of upload. */
    static void write(List<WrittenFile> files, JsonWriter json) {
        json.name("files").beginArray();
        for (WrittenFile file : files) {
            json.beginObject().member("file", file.path()).member("run", file.runId().orElse(""))
                    .member("content", file.part().map(RunPart::content).orElse(""))
                    .member("records", file.records()).member("sha256", file.sha256()).endObject();
        }
        json.endArray();
    }

    /** @param more writes further members of the object */
    public void writeJson(JsonWriter json, Consumer<JsonWriter> more) throws ExportException {
        RunCounts counts = result.counts();
        json.beginObject().member("type", type.id()).member("year", year)
                .member("outcome", result.outcome().name().toLowerCase(Locale.ROOT))
                .member("run", result.runId().isPresent() ? result.runId().get() : null)
                .member("layout", result.layout()).array("remarks", result.remarks());
        write(result.files(), json);
        json.name("counts").beginObject().member("selected", counts.selected()).member("written", counts.written())
                .member("leftOut", counts.leftOut()).object("leftOutByReason", counts.leftOutByReason())
                .member("findings", counts.findings()).object("findingsByRule", counts.findingsByRule())
                .member("exitsNotSent", counts.exitsNotSent()).endObject();
        new DetailsReport(result.details()).writeJson(json);
        more.accept(json);
        json.endObject();
    }
}
