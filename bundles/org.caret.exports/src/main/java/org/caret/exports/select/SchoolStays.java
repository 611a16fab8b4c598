package org.caret.exports.select;

import java.util.Set;

import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Reads whether a student was enrolled at the school that a record names. The rows join the record, whose school plays the role
 * {@code school}, with each {@code enrollment} of its student, whose school plays the role {@code enrolledAt}. Belongs to one
 * run.
 */
public final class SchoolStays {

    private static final String ENROLLMENT = "enrollment";
    private static final String ENROLLED_AT = "enrolledAt";
    private static final String SCHOOL = "school";

    private final EnrollmentRows enrollments;

    /** @param slots of a run that asked for the {@link #paths} */
    public SchoolStays(Slots slots) {
        enrollments = new EnrollmentRows(slots, ENROLLMENT);
    }

    /** What is read. */
    public static Set<RolePath> paths() {
        return EnrollmentRows.paths(ENROLLMENT);
    }

    /** The enrollment of a row, wherever it is. */
    public EnrollmentRows enrollments() {
        return enrollments;
    }

    /** Whether the row goes by way of an enrollment at the record's school on one of the days. */
    public boolean there(Row row, Period days) {
        return row.id(ENROLLED_AT) != 0 && row.id(ENROLLED_AT) == row.id(SCHOOL) && enrollments.activeIn(row, days);
    }
}
