package org.caret.exports.internal.run;

import java.time.LocalDate;
import java.util.Set;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;
import org.caret.store.Row;

/** Leaves out students without an enrollment at the chosen site that is open on the as-of date. */
record NotEnrolledRule(RolePath start, RolePath exit, LocalDate asOf) implements SubjectRule {

    static final String CODE = "NOT_ENROLLED";

    static NotEnrolledRule of(String enrollmentRole, LocalDate asOf) {
        return new NotEnrolledRule(new RolePath(enrollmentRole, "start"), new RolePath(enrollmentRole, "exitDate"),
                asOf);
    }

    @Override
    public Set<RolePath> paths() {
        return Set.of(start, exit);
    }

    @Override
    public Check prepare(Slots slots) {
        int startSlot = slots.slot(start);
        int exitSlot = slots.slot(exit);
        LeftOutReason reason = new LeftOutReason(CODE,
                "The student has no enrollment at the chosen site that is open on " + asOf + '.',
                "Include students not currently enrolled if they are to be sent.");
        return rows -> {
            for (Row row : rows) {
                LocalDate begin = row.date(startSlot);
                LocalDate end = row.date(exitSlot);
                if (begin != null && !begin.isAfter(asOf) && (end == null || !end.isBefore(asOf))) {
                    return null;
                }
            }
            return reason;
        };
    }
}
