package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.caret.cli.JsonWriter;
import org.caret.exchange.Finding.Severity;
import org.caret.exports.ExportException;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportResult.Outcome;
import org.caret.exports.ExportType;
import org.caret.exports.RunCounts;
import org.caret.spec.AcademicYear;

/** The summary of a demonstration: a line per file, and below what was left out of each. */
public final class DemoReport {

    /** A run as the summary needs it after the run has given up its details. */
    private record Line(ExportType type, AcademicYear year, boolean attention, String file, RunCounts counts,
            String details) {

        long findings(Severity severity) {
            return counts.findingsBySeverity().getOrDefault(severity, 0L);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    /** Takes what is needed of a result while its details can be read. */
    public void add(ExportType type, AcademicYear year, ExportResult result, long limit) throws ExportException {
        StringWriter details = new StringWriter();
        PrintWriter out = new PrintWriter(details);
        new ExportReport(type, year, result).print(out, limit);
        out.flush();
        lines.add(new Line(type, year, result.needsAttention(),
                result.outcome() == Outcome.WRITTEN ? result.output().toString() : "none", result.counts(),
                details.toString()));
    }

    public boolean needsAttention() {
        return lines.stream().anyMatch(Line::attention);
    }

    public void print(PrintWriter out) {
        for (Line line : lines) {
            out.println(line.details());
        }
        Table table = new Table("Type", "Label", "Year", "Records", "Left out", "Fatal", "Warnings", "Notices",
                "File");
        for (Line line : lines) {
            table.row(line.type().id(), line.type().label(), line.year(), line.counts().written(),
                    line.counts().leftOut(), line.findings(Severity.FATAL), line.findings(Severity.WARNING),
                    line.findings(Severity.NOTICE), line.file());
        }
        table.print(out);
    }

    public void writeJson(JsonWriter json) {
        json.beginObject().name("files").beginArray();
        for (Line line : lines) {
            json.beginObject().member("type", line.type().id()).member("year", line.year())
                    .member("written", line.counts().written()).member("leftOut", line.counts().leftOut())
                    .member("fatal", line.findings(Severity.FATAL)).member("warnings", line.findings(Severity.WARNING))
                    .member("notices", line.findings(Severity.NOTICE)).member("file", line.file()).endObject();
        }
        json.endArray().endObject();
    }
}
