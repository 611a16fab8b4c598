package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

import org.caret.cli.JsonWriter;
import org.caret.imports.ImportResult;
import org.caret.imports.SourceResult;
import org.caret.imports.SourceResult.FindingCount;
import org.caret.imports.SourceResult.RecordCount;
import org.eclipse.jdt.annotation.Nullable;

/** What became of the sources of an import. */
public final class ImportReport {

    private final ImportResult result;

    public ImportReport(ImportResult result) {
        this.result = result;
    }

    public void print(PrintWriter out) {
        result.sources().forEach(source -> print(source, out));
    }

    private static void print(SourceResult source, PrintWriter out) {
        out.println(source.source() + ": " + what(source) + ", " + outcome(source));
        if (!source.message().isEmpty()) {
            out.println("  " + source.message());
        }
        if (!source.outcome().done()) {
            return;
        }
        FindingCount findings = source.findings();
        out.printf("  %d rows read, %d refused; findings: %d fatal, %d warnings, %d notices%n", source.rowsRead(),
                source.rowsRefused(), findings.fatal(), findings.warnings(), findings.notices());
        source.rejections().ifPresent(rejected -> out.printf(
                "  refused by the state: %d about records found here, %d about known subjects only, %d not found here%n",
                rejected.matched(), rejected.subjectOnly(), rejected.notFound()));
        printRecords(source, out);
        source.firstFindings().forEach(finding -> FindingText.print(finding, out));
        long all = findings.fatal() + findings.warnings() + findings.notices();
        if (all > source.firstFindings().size()) {
            out.println("  and " + (all - source.firstFindings().size()) + " more findings"
                    + source.findingsFile().map(file -> " in " + file).orElse("; --list all prints them"));
        }
    }

    private static void printRecords(SourceResult source, PrintWriter out) {
        if (source.records().isEmpty()) {
            return;
        }
        Table table = new Table("  Records", "New", "Changed", "Unchanged");
        for (RecordCount count : source.records()) {
            table.row("  " + count.recordClass(), count.inserted(), count.updated(), count.unchanged());
        }
        table.print(out);
    }

    private static String what(SourceResult source) {
        return source.description().isEmpty() ? source.kind().label()
                : source.kind().label() + " (" + source.description() + ')';
    }

    private static String outcome(SourceResult source) {
        return switch (source.outcome()) {
        case IMPORTED -> "imported";
        case TRIED -> "tried, nothing written";
        case REFUSED -> "refused";
        case FAILED -> "failed";
        case NOT_REACHED -> "not begun";
        };
    }

    public void writeJson(JsonWriter json) {
        json.beginObject().name("sources").beginArray();
        result.sources().forEach(source -> write(source, json));
        json.endArray().endObject();
    }

    private static void write(SourceResult source, JsonWriter json) {
        json.beginObject().member("source", source.source()).member("kind", source.kind().label())
                .member("description", source.description())
                .member("outcome", source.outcome().name().toLowerCase(Locale.ROOT))
                .member("message", source.message()).member("rowsRead", source.rowsRead())
                .member("rowsRefused", source.rowsRefused()).name("records").beginArray();
        for (RecordCount count : source.records()) {
            json.beginObject().member("class", count.recordClass()).member("inserted", count.inserted())
                    .member("updated", count.updated()).member("unchanged", count.unchanged()).endObject();
        }
        FindingCount counts = source.findings();
        json.endArray().name("findingCounts").beginObject().member("fatal", counts.fatal())
                .member("warnings", counts.warnings()).member("notices", counts.notices()).endObject();
        source.rejections().ifPresent(rejected -> json.name("rejections").beginObject()
                .member("matched", rejected.matched()).member("subjectOnly", rejected.subjectOnly())
                .member("notFound", rejected.notFound()).endObject());
        json.name("findings").beginArray();
        source.firstFindings().forEach(finding -> FindingText.write(finding, json));
        json.endArray().member("findingsFile", textOrNull(source.findingsFile()))
                .member("batch", textOrNull(source.batch())).endObject();
    }

    private static @Nullable Object textOrNull(Optional<?> value) {
        return value.isPresent() ? value.get() : null;
    }
}
