package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.stream.Stream;

import org.caret.cli.JsonWriter;
import org.caret.exchange.Finding;
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

    /** Prints each list up to a number of entries, and how many more there are. */
    public void print(PrintWriter out, long limit) throws ExportException {
        try (Stream<LeftOutRow> rows = details.leftOut()) {
            printSome("Left out:", rows.iterator(), limit, out, DetailsReport::print);
        }
        try (Stream<Finding> findings = details.findings()) {
            printSome("Findings:", findings.iterator(), limit, out, FindingText::print);
        }
    }

    private interface Printer<T> {
        void print(T entry, PrintWriter out);
    }

    private static <T> void printSome(String heading, Iterator<T> entries, long limit, PrintWriter out,
            Printer<T> printer) {
        if (!entries.hasNext() || limit == 0) {
            return;
        }
        out.println();
        out.println(heading);
        long number = 0;
        for (; entries.hasNext(); number++) {
            T entry = entries.next();
            if (number < limit) {
                printer.print(entry, out);
            }
        }
        if (number > limit) {
            out.println("  and " + (number - limit) + " more; --list all prints them");
        }
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
