package org.caret.exports.internal.run;

import java.util.Set;

import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;

/** Leaves out students without a statewide student identifier; a malformed one is for the field checks to refuse. */
record NoSsidRule(RolePath ssid) implements SubjectRule {

    static final LeftOutReason NO_SSID = new LeftOutReason("NO_SSID", "The student has no SSID.",
            "Ask for one with the SSID request, then import the SSID extract.");

    @Override
    public Set<RolePath> paths() {
        return Set.of(ssid);
    }

    @Override
    public Check prepare(Slots slots) {
        int slot = slots.slot(ssid);
        return rows -> {
            String text = rows.get(0).text(slot);
            return text == null || text.isBlank() ? NO_SSID : null;
        };
    }
}
