package org.caret.exchange;

import org.caret.exchange.FieldBinding.RunValue;
import org.caret.spec.AcademicYear;

/**
 * What is the same for every row of a run.
 *
 * @param reportingLea seven digits
 */
public record RunValues(String reportingLea, AcademicYear year) {

    /** The value as it stands in a file. */
    public String text(RunValue value) {
        return switch (value) {
        case REPORTING_LEA -> reportingLea;
        case ACADEMIC_YEAR -> year.toString();
        };
    }
}
