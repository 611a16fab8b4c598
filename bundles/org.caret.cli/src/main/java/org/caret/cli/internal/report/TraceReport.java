package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.caret.cli.JsonWriter;
import org.caret.exports.trace.Explainer;
import org.caret.exports.trace.Explanation;
import org.caret.exports.trace.Explanation.Fact;
import org.caret.exports.trace.RecordTrace;
import org.caret.exports.trace.ValueTrace;

/** Where the values of a few records come from. */
public final class TraceReport {

    private final List<RecordTrace> records;
    private final Explainer explainer;
    private final String wanted;

    /** @param field part of the number or name of the fields that are wanted; empty for all */
    public TraceReport(List<RecordTrace> records, Explainer explainer, String field) {
        this.records = records;
        this.explainer = explainer;
        this.wanted = field.toLowerCase(Locale.ROOT);
    }

    /** @param subject whom the records are about, for saying that there are none */
    public void print(PrintWriter out, String subject) {
        if (records.isEmpty()) {
            out.println();
            out.println("No record about " + subject + " came as far as the checks of the file.");
        }
        for (RecordTrace record : records) {
            out.println();
            out.println(record.written() ? "Record " + record.number() + ": " + record.name()
                    : "Refused by the checks: " + record.name());
            print(out, "  ", explainer.explain(record));
            for (ValueTrace value : record.values()) {
                Explanation explanation = explainer.explain(value);
                if (wanted(explanation)) {
                    out.println();
                    out.println("  " + explanation.title());
                    print(out, "    ", explanation.facts());
                }
            }
        }
    }

    private static void print(PrintWriter out, String indent, List<Fact> facts) {
        facts.forEach(fact -> out.println(indent + fact.label() + ": " + fact.text()));
    }

    private boolean wanted(Explanation explanation) {
        return explanation.title().toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Writes the records as a member of an object. */
    public void write(JsonWriter json) {
        json.name("explained").beginArray();
        for (RecordTrace record : records) {
            json.beginObject().member("record", record.name()).member("number", record.number())
                    .member("written", record.written());
            write(json.name("facts"), explainer.explain(record));
            json.name("values").beginArray();
            for (ValueTrace value : record.values()) {
                Explanation explanation = explainer.explain(value);
                if (wanted(explanation)) {
                    json.beginObject().member("field", explanation.title()).member("text", value.text())
                            .member("bound", value.bound()).member("source", value.binding().source().notation());
                    write(json.name("facts"), explanation.facts());
                    json.endObject();
                }
            }
            json.endArray().endObject();
        }
        json.endArray();
    }

    private static void write(JsonWriter json, List<Fact> facts) {
        json.beginArray();
        facts.forEach(fact -> json.beginObject().member("label", fact.label()).member("text", fact.text()).endObject());
        json.endArray();
    }
}
