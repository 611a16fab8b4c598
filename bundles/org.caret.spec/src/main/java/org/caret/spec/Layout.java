package org.caret.spec;

import java.util.List;
import java.util.Optional;

/**
 * The ordered fields of one record type for a span of academic years.
 *
 * @param name name of the layout version, {@code SENR-2019}
 * @param recordType {@code SENR}
 * @param firstYear first academic year it serves
 * @param lastYear last academic year it serves; empty while it is current
 * @param certainty how sure the span and the fields are, in the words of the source list
 * @param note may be empty
 */
public record Layout(String name, String recordType, List<FieldSpec> fields, AcademicYear firstYear,
        Optional<AcademicYear> lastYear, String certainty, String note) {

    public Layout {
        fields = List.copyOf(fields);
    }

    public boolean serves(AcademicYear year) {
        return year.compareTo(firstYear) >= 0 && lastYear.map(last -> year.compareTo(last) <= 0).orElse(true);
    }

    public Optional<FieldSpec> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }
}
