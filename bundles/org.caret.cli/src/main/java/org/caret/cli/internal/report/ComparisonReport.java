package org.caret.cli.internal.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.cli.JsonWriter;
import org.caret.compare.ComparedRecord;
import org.caret.compare.Comparison;
import org.caret.compare.ComparisonSummary;
import org.caret.compare.Decisions;
import org.caret.compare.DifferenceKind;
import org.caret.compare.FieldDifference;
import org.caret.compare.FieldDifference.Manner;
import org.caret.compare.TakenValues;
import org.caret.exports.RememberedRun;
import org.eclipse.jdt.annotation.Nullable;

/** What came of a comparison, and of the decisions about it. */
public final class ComparisonReport {

    private static final Set<DifferenceKind> NOT_SAME = EnumSet.complementOf(EnumSet.of(DifferenceKind.SAME));

    private final Path extract;
    private final Comparison comparison;
    private final ComparisonSummary summary;
    private @Nullable Outcome outcome;
    private @Nullable Path table;
    private @Nullable RememberedRun baseline;

    /** What became of decisions. */
    private record Outcome(Decisions decisions, TakenValues taken) {

        boolean clean() {
            return decisions.refused().isEmpty() && taken.refused().isEmpty();
        }
    }

    public ComparisonReport(Path extract, Comparison comparison) {
        this.extract = extract;
        this.comparison = comparison;
        this.summary = comparison.summary();
    }

    /** Adds what became of decisions. */
    public void decided(Decisions read, TakenValues values) {
        outcome = new Outcome(read, values);
    }

    /** Adds the run that keeps the extract. */
    public void kept(RememberedRun run) {
        baseline = run;
    }

    /** Adds where the table is. */
    public void written(Path file) {
        table = file;
    }

    /** True where both sides agree; after decisions, where all of them were followed. */
    public boolean clean() {
        Outcome decided = outcome;
        return decided == null ? summary.same() : decided.clean();
    }

    /** Prints the numbers, and the differences up to a number of records. */
    public void print(PrintWriter out, long limit) throws IOException {
        out.println(extract + ": " + summary.recordType() + ", layout " + summary.layout() + ", " + summary.year()
                + ", LEA " + summary.lea() + ", held against the records of " + summary.exportType());
        line(out, "At the state", summary.stateRecords() + otherYears());
        line(out, "Here", summary.localRecords() + otherSchools());
        for (DifferenceKind kind : DifferenceKind.values()) {
            line(out, capital(kind.label()), summary.count(kind));
        }
        printDetails(out);
        Path written = table;
        if (written != null) {
            line(out, "Table", written);
        }
        RememberedRun kept = baseline;
        if (kept != null) {
            line(out, "Baseline", "run " + kept.runId() + " keeps what the state holds");
        }
        Outcome decided = outcome;
        if (decided != null) {
            printDecisions(decided, out);
        } else if (written == null) {
            printRecords(out, limit);
        }
    }

    private void printDetails(PrintWriter out) {
        if (summary.heldBack() > 0) {
            line(out, "Held back", summary.heldBack() + " records at the state that the export here would leave out");
        }
        if (summary.duplicateKeysHere() + summary.duplicateKeysAtState() > 0) {
            line(out, "Duplicates", summary.duplicateKeysHere() + " keys here, " + summary.duplicateKeysAtState()
                    + " at the state; their records are not compared");
        }
        line(out, "By field", numbers(summary.differencesByField()));
        if (!summary.otherFormsByField().isEmpty()) {
            line(out, "Other form", numbers(summary.otherFormsByField()) + " (the same values, written otherwise)");
        }
    }

    private String otherYears() {
        return summary.otherYears() == 0 ? "" : " (and " + summary.otherYears() + " of other years, not compared)";
    }

    private String otherSchools() {
        return summary.otherSchools().isEmpty() ? ""
                : " (not compared: schools the extract does not name, " + numbers(summary.otherSchools())
                        + "; --scope lea compares them)";
    }

    private static String values(int count) {
        return count == 1 ? "1 value" : count + " values";
    }

    private void printDecisions(Outcome decided, PrintWriter out) {
        line(out, "Taken",
                values(decided.taken().values().size()) + " of the state; kept: " + decided.decisions().kept());
        decided.decisions().refused()
                .forEach(refused -> out.println("  line " + refused.line() + ": not taken. " + refused.why()));
        for (TakenValues.Refusal refusal : decided.taken().refused()) {
            out.println("  " + comparison.layout().fields().get(refusal.choice().field()).field().name()
                    + ": not taken. " + refusal.why());
        }
    }

    private void printRecords(PrintWriter out, long limit) throws IOException {
        long[] numbers = comparison.numbers(NOT_SAME);
        for (int i = 0; i < Math.min(limit, numbers.length); i++) {
            ComparedRecord record = comparison.record(numbers[i]);
            out.println("  " + String.join(" ", record.key()) + ": " + record.kind().label()
                    + (record.note().isEmpty() ? "" : ". " + record.note()));
            for (FieldDifference difference : record.differences()) {
                if (difference.manner() == Manner.VALUE) {
                    out.println("    " + difference.field() + ": here \"" + difference.here() + "\", at the state \""
                            + difference.state() + '"');
                }
            }
        }
        if (numbers.length > limit) {
            out.println("  and " + (numbers.length - limit) + " more records; --out writes them all");
        }
    }

    /** Writes the comparison as an element of an array. */
    public void writeJson(JsonWriter json, long limit) throws IOException {
        RememberedRun kept = baseline;
        json.beginObject().member("extract", extract).member("recordType", summary.recordType())
                .member("layout", summary.layout()).member("year", summary.year()).member("lea", summary.lea())
                .member("exportType", summary.exportType()).member("stateRecords", summary.stateRecords())
                .member("localRecords", summary.localRecords()).member("heldBack", summary.heldBack());
        json.name("counts").beginObject();
        for (DifferenceKind kind : DifferenceKind.values()) {
            json.member(kind.name().toLowerCase(Locale.ROOT), summary.count(kind));
        }
        json.endObject().object("differencesByField", summary.differencesByField())
                .object("otherFormsByField", summary.otherFormsByField()).member("otherYears", summary.otherYears())
                .object("otherSchools", summary.otherSchools())
                .member("duplicateKeysHere", summary.duplicateKeysHere())
                .member("duplicateKeysAtState", summary.duplicateKeysAtState()).member("table", table)
                .member("baseline", kept == null ? null : kept.runId());
        Outcome decided = outcome;
        if (decided != null) {
            writeDecisions(decided, json);
        }
        json.name("records").beginArray();
        long[] numbers = comparison.numbers(NOT_SAME);
        for (int i = 0; i < Math.min(limit, numbers.length); i++) {
            write(comparison.record(numbers[i]), json);
        }
        json.endArray().endObject();
    }

    private void writeDecisions(Outcome decided, JsonWriter json) {
        json.member("taken", decided.taken().values().size()).member("kept", decided.decisions().kept()).name("refused")
                .beginArray();
        decided.decisions().refused().forEach(refused -> json.beginObject().member("line", refused.line())
                .member("why", refused.why()).endObject());
        decided.taken().refused().forEach(refusal -> json.beginObject()
                .member("field", comparison.layout().fields().get(refusal.choice().field()).field().name())
                .member("why", refusal.why()).endObject());
        json.endArray();
    }

    private static void write(ComparedRecord record, JsonWriter json) {
        json.beginObject().member("kind", record.kind().name().toLowerCase(Locale.ROOT)).array("key", record.key())
                .member("note", record.note()).member("line", record.line()).member("updated", record.updated())
                .name("fields").beginArray();
        for (FieldDifference difference : record.differences()) {
            json.beginObject().member("field", difference.field()).member("here", difference.here())
                    .member("state", difference.state())
                    .member("manner", difference.manner().name().toLowerCase(Locale.ROOT))
                    .member("obstacle", difference.obstacle().orElse("")).endObject();
        }
        json.endArray().endObject();
    }

    private static void line(PrintWriter out, String name, Object value) {
        out.printf("  %-20s %s%n", name, value);
    }

    private static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static String numbers(Map<String, Long> numbers) {
        return numbers.isEmpty() ? "none"
                : numbers.entrySet().stream().map(entry -> entry.getKey() + ' ' + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
