package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.caret.cli.JsonWriter;
import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exports.ExportException;
import org.caret.exports.LeftOutReason;
import org.caret.exports.LeftOutRow;
import org.caret.exports.RunDetails;

/** What a run has to say about single records. */
public final class DetailsReport {

    private final RunDetails details;

    public DetailsReport(RunDetails details) {
        this.details = details;
    }

    /** Prints some of each list, and how many more there are; everything in the order of the file where that is asked for. */
    public void print(PrintWriter out, long limit) throws ExportException {
        try (Stream<LeftOutRow> rows = details.leftOut()) {
            printSome("Left out:", rows.iterator(), limit, out, DetailsReport::print,
                    (row, samples) -> samples.add(0, row.reasons().get(0).code(), row));
        }
        try (Stream<Finding> findings = details.findings()) {
            printSome("Findings:", findings.iterator(), limit, out, FindingText::print,
                    (finding, samples) -> samples.add(rank(finding.severity()), finding.rule(), finding));
        }
    }

    private static int rank(Severity severity) {
        return switch (severity) {
        case FATAL -> 0;
        case WARNING -> 1;
        case NOTICE -> 2;
        };
    }

    private static <T> void printSome(String heading, Iterator<T> entries, long limit, PrintWriter out,
            BiConsumer<T, PrintWriter> printer, BiConsumer<T, Samples<T>> sorter) {
        if (!entries.hasNext() || limit == 0) {
            return;
        }
        out.println();
        out.println(heading);
        if (limit == Long.MAX_VALUE) {
            entries.forEachRemaining(entry -> printer.accept(entry, out));
            return;
        }
        Samples<T> samples = new Samples<>(limit);
        entries.forEachRemaining(entry -> sorter.accept(entry, samples));
        samples.print(out, printer);
    }

    private static void print(LeftOutRow row, PrintWriter out) {
        out.println("  " + row.record());
        for (LeftOutReason reason : row.reasons()) {
            out.println("    " + reason.code() + ": " + reason.text()
                    + (reason.remedy().isEmpty() ? "" : " " + reason.remedy()));
        }
    }

    /** Writes both lists, whole, as members of the object that is being written. */
    public void writeJson(JsonWriter json) throws ExportException {
        json.name("leftOut").beginArray();
        try (Stream<LeftOutRow> rows = details.leftOut()) {
            rows.forEachOrdered(row -> write(row, json));
        }
        json.endArray().name("findings").beginArray();
        try (Stream<Finding> findings = details.findings()) {
            findings.forEachOrdered(finding -> FindingText.write(finding, json));
        }
        json.endArray();
    }

    private static void write(LeftOutRow row, JsonWriter json) {
        json.beginObject().member("record", row.record()).name("reasons").beginArray();
        for (LeftOutReason reason : row.reasons()) {
            json.beginObject().member("code", reason.code()).member("text", reason.text())
                    .member("remedy", reason.remedy()).endObject();
        }
        json.endArray().endObject();
    }
}
