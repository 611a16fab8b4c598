package org.caret.exchange.internal.check;

import java.util.List;
import java.util.Optional;

import org.caret.spec.AcademicYear;
import org.caret.spec.YearSpan;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The record types and academic years that a declared rule holds for. */
record RuleScope(List<String> recordTypes, YearSpan years) {

    /** Reads the columns that all tables of rules have. */
    static RuleScope of(NamedCsvRecord row) {
        return new RuleScope(List.of(row.getField("record_types").split(" ")),
                new YearSpan(year(row.getField("first_year")), year(row.getField("last_year"))));
    }

    private static Optional<AcademicYear> year(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(AcademicYear.parse(text));
    }

    boolean covers(String recordType, AcademicYear year) {
        return recordTypes.contains(recordType) && years.contains(year);
    }
}
