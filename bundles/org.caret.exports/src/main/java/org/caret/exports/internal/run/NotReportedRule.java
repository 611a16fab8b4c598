package org.caret.exports.internal.run;

import java.util.Set;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;

/**
 * Leaves out what somebody has marked as not reported, and says the reason they gave.
 *
 * @param what the marked thing in words, {@code school}
 * @param code of the left-out reason
 * @param flag path of the mark
 * @param reason path of the reason
 */
record NotReportedRule(String what, String code, RolePath flag, RolePath reason) implements RowRule {

    static NotReportedRule of(String what, String role) {
        return new NotReportedRule(what, what.toUpperCase(java.util.Locale.ROOT) + "_NOT_REPORTED",
                new RolePath(role, "notReported"), new RolePath(role, "notReportedReason"));
    }

    @Override
    public Set<RolePath> paths() {
        return Set.of(flag, reason);
    }

    @Override
    public Check prepare(Slots slots) {
        int flagSlot = slots.slot(flag);
        int reasonSlot = slots.slot(reason);
        return row -> Boolean.TRUE.equals(row.value(flagSlot)) ? marked(row.text(reasonSlot)) : null;
    }

    private LeftOutReason marked(@org.eclipse.jdt.annotation.Nullable String given) {
        String why = given == null || given.isBlank() ? "" : ": " + given.strip();
        String end = why.endsWith(".") || why.endsWith("!") || why.endsWith("?") ? "" : ".";
        return new LeftOutReason(code, "The " + what + " is marked as not reported" + why + end,
                "Remove the mark if the " + what + " is to be reported.");
    }
}
