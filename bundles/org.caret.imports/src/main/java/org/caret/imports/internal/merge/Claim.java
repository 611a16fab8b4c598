package org.caret.imports.internal.merge;

import java.util.List;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.internal.plan.KeyPart;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.Target;
import org.eclipse.jdt.annotation.Nullable;

/** Refuses rows that may not have the object they are about: one that is not there, or that another row has taken. */
final class Claim {

    private static final int NONE = -1;

    private final Plan plan;
    private final Target.Identified target;
    private final boolean root;
    /** Place of the other object that makes the record together with this one; NONE where this one is the record. */
    private final int other;

    /** @param roles those of the part, in the order of their steps */
    Claim(Plan plan, Target.Identified target, List<String> roles) {
        this.plan = plan;
        this.target = target;
        this.root = target.role().equals(plan.root());
        this.other = other(plan, target, roles);
    }

    /** A record of SDIS is an offense with a measure: both belong to the participant, and neither to the other. */
    private static int other(Plan plan, Target.Identified target, List<String> roles) {
        String container = container(target);
        return plan.targets().stream()
                .filter(one -> one instanceof Target.Identified beside && one != target && !container.isEmpty()
                        && container(beside).equals(container))
                .mapToInt(one -> roles.indexOf(one.role())).filter(place -> place != NONE).findFirst().orElse(NONE);
    }

    private static String container(Target.Identified target) {
        return target.key().stream()
                .filter(part -> part instanceof KeyPart.RoleObject && part.isContainer())
                .map(part -> ((KeyPart.RoleObject) part).role()).findFirst().orElse("");
    }

    /** The record itself may be meant by one row of a source only. */
    void take(Entity entity, StagedRow row, @Nullable Object[] resolved) throws RowRefusedException {
        entity.touch();
        if (!root) {
            return;
        }
        long with = other != NONE && resolved[other] instanceof Entity beside ? beside.id() : NONE;
        long line = entity.rowLine(with);
        if (line != 0) {
            throw new RowRefusedException(new Finding(Severity.FATAL, Rules.DUPLICATE, plan.row(row.line()), "", "",
                    "The row has the same key as " + plan.row(line) + ", which was taken.",
                    "Leave only one of the two in the file."));
        }
        entity.rowLine(with, row.line());
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
