package org.caret.cohort.ui.internal.model;

import java.util.List;
import java.util.Optional;

import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.view.Agency;
import org.caret.cohort.view.ChartTable;
import org.caret.spec.AcademicYear;

/**
 * What was read for a choice. Immutable.
 *
 * @param choice with a year, where there is one
 * @param years that can be chosen, latest first
 * @param counties that can be chosen
 * @param districts of the chosen county
 * @param schools of the chosen district
 * @param rows of the choice
 * @param agency whose charts these are; empty where there are no rows
 * @param charts one of each kind, those without a number left out
 * @param note where the numbers are from, or why there are none
 */
public record OutcomeData(OutcomeChoice choice, List<AcademicYear> years, List<Agency> counties, List<Agency> districts,
        List<Agency> schools, List<PublicRow> rows, Optional<Agency> agency, List<ChartTable> charts, String note) {

    /** Nothing was read. */
    public static final OutcomeData NONE = new OutcomeData(OutcomeChoice.FIRST, List.of(), List.of(), List.of(),
            List.of(), List.of(), Optional.empty(), List.of(), "");

    /** The same rows with the charts of another agency. */
    OutcomeData with(Agency other, List<ChartTable> otherCharts) {
        return new OutcomeData(choice, years, counties, districts, schools, rows, Optional.of(other), otherCharts,
                note);
    }
}
