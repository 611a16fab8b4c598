package org.caret.imports.internal.source;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exchange.RecordParser;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.check.FieldChecks;
import org.caret.exchange.check.FieldChecks.Purpose;
import org.caret.exchange.format.ProbedFile.Records;
import org.caret.spec.AcademicYear;
import org.eclipse.jdt.annotation.Nullable;

/** Turns the records of one file into values: refused, translated, checked, parsed, in this order. */
final class RecordRows {

    private final Records file;
    private final BoundLayout layout;
    private final SourceContext context;
    private final RecordFields fields;
    private final FieldCodes codes;
    private final RecordParser parser;
    private final String mark;
    /** By the text of the academic year: one layout serves several years, whose codes and rules differ. */
    private final Map<String, FieldChecks> checks = new HashMap<>();

    RecordRows(Records file, BoundLayout layout, SourceContext context) {
        this.file = file;
        this.layout = layout;
        this.context = context;
        this.fields = new RecordFields(layout);
        this.codes = new FieldCodes(layout, context.codes());
        this.parser = RecordParser.compile(layout, Optional.empty());
        this.mark = layout.layout().recordType() + switch (file.origin()) {
        case SUBMISSION -> "";
        case ODS_EXTRACT -> "-R";
        case REJECTED_EXTRACT -> throw new IllegalArgumentException("what was refused is not imported");
        };
    }

    /**
     * The values of a record; null where it is refused.
     *
     * @throws SourceRefusedException if the record is of another type than the file
     */
    @Nullable
    Object @Nullable [] values(RawRecord raw, RowFindings findings) throws SourceRefusedException {
        String[] record = file.tailFields() == 0 ? raw.fields()
                : Arrays.copyOf(raw.fields(), layout.fields().size());
        if (!record[0].strip().equals(mark)) {
            throw new SourceRefusedException(
                    "Line " + raw.line() + " does not begin with " + mark + " as the first one does.",
                    "A file holds records of one type: divide it.");
        }
        record[0] = layout.layout().recordType();
        String line = "line " + raw.line();
        if (!acceptable(record, line, findings)) {
            return null;
        }
        if (!codes.isEmpty()) {
            codes.translate(record, day(record));
        }
        checks(fields.yearText(record)).check(record, () -> line, findings::add);
        if (findings.fatal()) {
            return null;
        }
        @Nullable
        Object[] values = parser.parse(record, line, findings::add);
        Object unknown = findings.fatal() ? null : context.students().complete(layout, values);
        if (unknown != null) {
            findings.add(new Finding(Severity.FATAL, "IMPORT_UNKNOWN_SSID", line, "SSID", "",
                    "No student has this SSID, and the record names the student by nothing else.",
                    "Import the enrollments or the SSID extract first."));
        }
        return findings.fatal() ? null : values;
    }

    private boolean acceptable(String[] record, String line, RowFindings findings) {
        if (fields.transaction(record).equals("D")) {
            findings.add(new Finding(Severity.FATAL, "IMPORT_DELETION", line, fields.transactionName(), "D",
                    "The record asks for a deletion; an import deletes nothing.",
                    "Remove the record by hand if it is wrong."));
            return false;
        }
        String lea = fields.lea(record);
        if (!lea.equals(context.lea())) {
            findings.add(RowFindings.otherLea(line, fields.leaName(), lea));
            return false;
        }
        return true;
    }

    private FieldChecks checks(String yearText) {
        FieldChecks known = checks.get(yearText);
        if (known == null) {
            known = FieldChecks.compile(layout, year(yearText), context.specifications(), Purpose.READING);
            checks.put(yearText, known);
        }
        return known;
    }

    private AcademicYear year(String text) {
        return RecordFields.year(text).orElse(context.year());
    }

    private LocalDate day(String[] record) {
        return fields.day(record).orElseGet(() -> year(fields.yearText(record)).firstDay());
    }
}
