package org.caret.imports.internal.merge;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.Target;

/** Refuses rows that may not have the object they are about: one that is not there, or that another row has taken. */
final class Claim {

    private final Plan plan;
    private final Target.Identified target;
    private final boolean root;

    Claim(Plan plan, Target.Identified target) {
        this.plan = plan;
        this.target = target;
        this.root = target.role().equals(plan.root());
    }

    /** The record itself may be meant by one row of a source only. */
    void take(Entity entity, StagedRow row) throws RowRefusedException {
        entity.touch();
        if (!root) {
            return;
        }
        if (entity.rowLine() != 0) {
            throw new RowRefusedException(new Finding(Severity.FATAL, Rules.DUPLICATE, plan.row(row.line()), "", "",
                    "The row has the same key as " + plan.row(entity.rowLine()) + ", which was taken.",
                    "Leave only one of the two in the file."));
        }
        entity.rowLine(row.line());
    }

    /** Whether a row goes on without its object where that is absent. */
    boolean leaves() {
        return target.absence() == Target.Absence.LEAVE;
    }

    /** Refuses a row whose object is absent, where it may not be made. */
    void absent(StagedRow row) throws RowRefusedException {
        if (target.absence() == Target.Absence.REFUSE) {
            throw unknown(row);
        }
    }

    /** The row in the words of its file. */
    String row(StagedRow row) {
        return plan.row(row.line());
    }

    /** Says that the object is not there. */
    RowRefusedException unknown(StagedRow row) {
        return new RowRefusedException(new Finding(Severity.FATAL, Rules.UNKNOWN_SUBJECT, plan.row(row.line()), "", "",
                "The database has no such " + target.type().getName() + '.',
                "Import the file that brings it in first, or correct the number."));
    }
}
