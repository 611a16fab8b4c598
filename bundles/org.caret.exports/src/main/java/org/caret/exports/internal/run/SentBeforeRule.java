package org.caret.exports.internal.run;

import java.util.Set;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Slots;
import org.caret.exports.internal.archive.EarlierRuns;
import org.caret.store.RolePath;

/** Leaves out subjects of earlier runs that the state has not refused. Asked in the order of the subjects. */
record SentBeforeRule(RolePath subject, EarlierRuns earlier) implements SubjectRule {

    static final LeftOutReason SENT_BEFORE = new LeftOutReason("SENT_BEFORE",
            "An earlier file of this export type and academic year holds the student.",
            "Include previously submitted students if they are to be sent again.");

    @Override
    public Set<RolePath> paths() {
        return Set.of(subject);
    }

    @Override
    public Check prepare(Slots slots) {
        int slot = slots.slot(subject);
        return rows -> {
            String text = rows.get(0).text(slot);
            return text != null && earlier.contain(text) ? SENT_BEFORE : null;
        };
    }
}
