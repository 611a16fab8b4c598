package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.caret.cli.JsonWriter;
import org.caret.exchange.Finding;
import org.caret.exports.ExportException;
import org.caret.exports.LeftOutReason;
import org.caret.exports.LeftOutRow;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunDetails;

/** Everything that is remembered of one run. */
public final class RunReport {

    private final RememberedRun run;
    private final List<String> archiveProblems;

    /** @param archiveProblems what is missing or altered in the run's archive; its details are read only where nothing is */
    public RunReport(RememberedRun run, List<String> archiveProblems) {
        this.run = run;
        this.archiveProblems = archiveProblems;
    }

    /** Numbers of the details, counted in one pass each; a row with several reasons counts for each. */
    private record Numbers(Map<String, Long> leftOutByReason, Map<String, Long> findingsByRule,
            Map<String, Long> findingsBySeverity) {

        static Numbers of(RunDetails details) throws ExportException {
            Numbers numbers = new Numbers(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            try (Stream<LeftOutRow> rows = details.leftOut(); Stream<Finding> findings = details.findings()) {
                rows.flatMap(row -> row.reasons().stream()).map(LeftOutReason::code)
                        .forEach(code -> count(numbers.leftOutByReason(), code));
                findings.forEach(finding -> {
                    count(numbers.findingsByRule(), finding.rule());
                    count(numbers.findingsBySeverity(), finding.severity().name().toLowerCase(Locale.ROOT));
                });
            }
            return numbers;
        }

        private static void count(Map<String, Long> numbers, String key) {
            numbers.merge(key, 1L, Long::sum);
        }
    }

    /** Prints the run and its numbers, and the lists of details up to a number of entries. */
    public void print(RunDetails details, PrintWriter out, long limit) throws ExportException {
        printHead(out);
        Numbers numbers = Numbers.of(details);
        print("Left out by reason:", numbers.leftOutByReason(), out);
        print("Findings by severity:", numbers.findingsBySeverity(), out);
        print("Findings by rule:", numbers.findingsByRule(), out);
        new DetailsReport(details).print(out, limit);
    }

    /** Prints the run where its archive cannot be read. */
    public void printHead(PrintWriter out) {
        out.println("Run " + run.runId());
        line(out, "Type", run.exportType() + " (" + run.recordType() + ", layout " + run.layout() + ')');
        line(out, "Year", run.academicYear());
        line(out, "State", run.state().id() + " since " + RunsReport.local(run.stateChanged()));
        line(out, "Created", RunsReport.local(run.created()) + " by " + run.user());
        line(out, "File", run.fileName() + " (" + run.format() + ')');
        run.part().ifPresent(part -> line(out, "Part", part.number() + " of " + part.of() + ", " + part.content()
                + "; left-out rows and findings are those of the set " + part.set()));
        line(out, "SHA-256", run.sha256());
        line(out, "Archive", archiveProblems.isEmpty() ? "whole" : String.join(" ", archiveProblems));
        line(out, "Records", run.written());
        line(out, "Left out", run.leftOut());
        line(out, "Findings", run.findings());
        out.println("  Options");
        run.options().lines().forEach(option -> out.println("    " + option));
    }

    private static void line(PrintWriter out, String name, Object value) {
        out.printf("  %-9s %s%n", name, value);
    }

    private static void print(String heading, Map<String, Long> numbers, PrintWriter out) {
        if (!numbers.isEmpty()) {
            out.println();
            out.println(heading);
            numbers.forEach((key, number) -> out.printf("  %-30s %8d%n", key, number));
        }
    }

    /** Writes the run, its numbers and its details, whole. */
    public void writeJson(RunDetails details, JsonWriter json) throws ExportException {
        Numbers numbers = Numbers.of(details);
        writeHead(json.beginObject());
        json.object("leftOutByReason", numbers.leftOutByReason())
                .object("findingsByRule", numbers.findingsByRule())
                .object("findingsBySeverity", numbers.findingsBySeverity());
        new DetailsReport(details).writeJson(json);
        json.endObject();
    }

    /** Writes the run where its archive cannot be read. */
    public void writeJsonHead(JsonWriter json) {
        writeHead(json.beginObject());
        json.endObject();
    }

    private void writeHead(JsonWriter json) {
        RunsReport.write(run, json.name("run"));
        json.array("archiveProblems", archiveProblems);
    }
}
