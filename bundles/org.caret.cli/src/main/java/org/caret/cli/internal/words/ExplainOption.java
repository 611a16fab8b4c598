package org.caret.cli.internal.words;

import java.io.PrintWriter;

import org.caret.cli.JsonWriter;
import org.caret.cli.internal.report.TraceReport;
import org.caret.exports.ExportType;
import org.caret.exports.trace.Explainer;
import org.caret.exports.trace.RecordWatch;
import org.caret.exports.trace.TracedRecords;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Option;

/** Whose values an export is to explain. Belongs to one call of a word. */
final class ExplainOption {

    @Option(names = "--explain", paramLabel = "ID", //
            description = "Say of each value in the records about a student, section, staff member or incident where it comes "
                    + "from; ID is the local identifier.")
    private @Nullable String subject;

    @Option(names = "--explain-field", paramLabel = "TEXT", defaultValue = "", //
            description = "Explain only fields whose number or name holds the text.")
    private String field;

    private @Nullable TracedRecords records;

    /** Whether anything is to be explained. */
    boolean isAsked() {
        return subject != null || !field.isEmpty();
    }

    /** What the run is watched by. */
    RecordWatch watch() {
        String wanted = subject;
        if (wanted == null) {
            return RecordWatch.NOBODY;
        }
        TracedRecords watch = TracedRecords.about(wanted);
        records = watch;
        return watch;
    }

    /** Prints what was seen; nothing where nobody asked. */
    void print(ExportType type, AcademicYear year, Specifications specifications, PrintWriter out) {
        TracedRecords seen = records;
        if (seen != null) {
            report(seen, type, year, specifications).print(out, String.valueOf(subject));
        }
    }

    /** Writes what was seen as a member of an object; nothing where nobody asked. */
    void write(ExportType type, AcademicYear year, Specifications specifications, JsonWriter json) {
        TracedRecords seen = records;
        if (seen != null) {
            report(seen, type, year, specifications).write(json);
        }
    }

    private TraceReport report(TracedRecords seen, ExportType type, AcademicYear year, Specifications specifications) {
        return new TraceReport(seen.records(), new Explainer(type.recordType(), year, specifications), field);
    }
}
