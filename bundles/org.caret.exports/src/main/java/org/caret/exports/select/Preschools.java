package org.caret.exports.select;

import java.util.Set;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps records of preschools from the files of staff, courses and postsecondary status, which the state refuses for them. A
 * preschool is a school whose highest grade in the public directory is {@code P}. The school plays the role {@code school}.
 * Belongs to one run. Source: rule GERR0010.
 */
public final class Preschools {

    private static final LeftOutReason PRESCHOOL = new LeftOutReason("GERR0010",
            "The school is a preschool, and the state refuses this file for preschools.",
            "Correct the school if the record belongs to another one.");

    private static final RolePath HIGHEST_GRADE = RolePath.of("school.highGrade");
    private static final String PRESCHOOL_GRADE = "P";

    private final int highestGrade;

    /** @param slots of a run that asked for the {@link #paths} */
    public Preschools(Slots slots) {
        highestGrade = slots.slot(HIGHEST_GRADE);
    }

    /** What is read. */
    public static Set<RolePath> paths() {
        return Set.of(HIGHEST_GRADE);
    }

    /** Why the record of a row is not sent; null where the school is no preschool, or its grades are not known. */
    public @Nullable LeftOutReason obstacle(Row row) {
        return PRESCHOOL_GRADE.equals(row.text(highestGrade)) ? PRESCHOOL : null;
    }
}
