package org.caret.export.courses;

import java.util.Set;

import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;
import org.caret.store.Row;

/** Reads the mark of a row. */
final class MarkRows {

    static final RolePath MARKING_PERIOD = RolePath.of("mark.markingPeriod");

    private static final RolePath FINAL_GRADE = RolePath.of("mark.finalGrade");
    private static final RolePath ATTEMPTED = RolePath.of("mark.creditsAttempted");
    private static final RolePath EARNED = RolePath.of("mark.creditsEarned");

    private static final RolePath CARNEGIE_UNITS = RolePath.of("mark.carnegieUnitsEarned");

    private final int finalGrade;
    private final int attempted;
    private final int earned;
    private final int carnegieUnits;
    private final int markingPeriod;

    MarkRows(Slots slots) {
        finalGrade = slots.slot(FINAL_GRADE);
        attempted = slots.slot(ATTEMPTED);
        earned = slots.slot(EARNED);
        carnegieUnits = slots.slot(CARNEGIE_UNITS);
        markingPeriod = slots.slot(MARKING_PERIOD);
    }

    static Set<RolePath> paths() {
        return Set.of(FINAL_GRADE, ATTEMPTED, EARNED, CARNEGIE_UNITS, MARKING_PERIOD);
    }

    /** Whether there is a final mark, which is what makes a course completed. */
    boolean completed(Row row) {
        String grade = row.text(finalGrade);
        return grade != null && !grade.isBlank();
    }

    boolean hasCredits(Row row) {
        return row.value(attempted) != null && row.value(earned) != null;
    }

    boolean hasCarnegieUnits(Row row) {
        return row.value(carnegieUnits) != null;
    }

    String markingPeriod(Row row) {
        String period = row.text(markingPeriod);
        return period == null ? "" : period;
    }
}
