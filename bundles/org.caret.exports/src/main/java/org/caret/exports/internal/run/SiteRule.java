package org.caret.exports.internal.run;

import java.util.Set;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;

/**
 * Leaves out schools that report to the state on their own. Schools that were not chosen do not even come here: the query
 * leaves them out, and nobody expects to see them listed.
 *
 * @param schoolCode path of the school's code
 * @param codes of the schools the run is about
 * @param needed whether a record must have a school; one that does not say its school need not
 */
record SiteRule(RolePath schoolCode, Set<String> codes, boolean needed) implements RowRule {

    static final LeftOutReason REPORTS_ALONE = new LeftOutReason("REPORTS_ALONE",
            "The school is a charter that reports to the state on its own.", "Export the school in a run of its own.");
    static final LeftOutReason NO_SCHOOL = new LeftOutReason("NO_SCHOOL", "The record names no school.",
            "Name the school and export again.");

    @Override
    public Set<RolePath> paths() {
        return Set.of(schoolCode);
    }

    @Override
    public Check prepare(Slots slots) {
        int code = slots.slot(schoolCode);
        return row -> {
            String text = row.text(code);
            if (text == null) {
                return needed ? NO_SCHOOL : null;
            }
            return codes.contains(text) ? null : REPORTS_ALONE;
        };
    }
}
