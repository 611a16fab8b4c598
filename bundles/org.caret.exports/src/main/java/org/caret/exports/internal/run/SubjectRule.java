package org.caret.exports.internal.run;

import java.util.List;
import java.util.Set;

import org.caret.exports.ExportException;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Keeps all rows of a subject from the file. */
interface SubjectRule {

    /** What the rule reads. */
    Set<RolePath> paths();

    Check prepare(Slots slots);

    /** The rule for the subjects of one run. */
    @FunctionalInterface
    interface Check {

        /**
         * Why the subject does not enter the file; null where the rule has nothing against it.
         *
         * @param rows all rows of the group that row rules let through, at least one
         */
        @Nullable
        LeftOutReason judge(List<Row> rows) throws ExportException;
    }
}
