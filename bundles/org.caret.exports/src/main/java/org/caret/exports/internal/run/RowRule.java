package org.caret.exports.internal.run;

import java.util.Set;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Keeps single rows from every selection. */
interface RowRule {

    /** What the rule reads. */
    Set<RolePath> paths();

    Check prepare(Slots slots);

    /** The rule for the rows of one run. */
    @FunctionalInterface
    interface Check {

        /** Why the row does not enter the file; null where the rule has nothing against it. */
        @Nullable
        LeftOutReason judge(Row row);
    }
}
