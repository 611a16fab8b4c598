package org.caret.cohort.query;

import java.util.List;

import org.caret.cohort.library.RowFilter;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.spec.AcademicYear;

/**
 * A question to one year of one format.
 *
 * @param filter which rows; see {@link QueryRules} for what may be asked together
 * @param conditions on numbers; a row whose number is suppressed or absent satisfies none
 * @param mode whether the rules hold
 */
public record OutcomeQuery(PublicFormat format, AcademicYear year, RowFilter filter, List<NumberCondition> conditions,
        Mode mode) {

    /** How rows are taken. */
    public enum Mode {
        /** A school has one row for a category, in older files too, and what would count students twice is refused. */
        CHECKED,
        /** Rows as the file has them. */
        RAW
    }

    public OutcomeQuery {
        conditions = List.copyOf(conditions);
    }
}
