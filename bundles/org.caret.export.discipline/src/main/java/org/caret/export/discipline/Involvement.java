package org.caret.export.discipline;

import java.util.Set;

import org.caret.exports.Selection.Slots;
import org.caret.exports.select.Ways;
import org.caret.store.RolePath;
import org.caret.store.Row;

/** Reads what a student did in an incident and what came of it, over all rows of the student's part. Belongs to one run. */
final class Involvement {

    private static final RolePath STATUTORY = RolePath.of("participant.statutoryOffense");
    private static final RolePath OFFENSE = RolePath.of("offense.offense");
    private static final RolePath MEASURE = RolePath.of("measure.result");
    private static final RolePath DISABILITY = RolePath.of("disability.status");
    /** Results that do not make an incident one to report. */
    private static final Set<String> SLIGHT = Set.of("300", "400");
    /** Special education status: eligible and participating. */
    private static final String PARTICIPATING = "1";

    private final int statutory;
    private final int offense;
    private final int measure;
    private final int disability;

    Involvement(Slots slots) {
        statutory = slots.slot(STATUTORY);
        offense = slots.slot(OFFENSE);
        measure = slots.slot(MEASURE);
        disability = slots.slot(DISABILITY);
    }

    static Set<RolePath> paths() {
        return Set.of(STATUTORY, OFFENSE, MEASURE, DISABILITY);
    }

    /**
     * Whether the incident is reported for the student: there is an offense, or a result beyond "no suspension" and other means
     * of correction, which covers restraint and seclusion. Any result will do where a statutory offense is said to be there; a
     * student without result and offense only saw it.
     */
    boolean reported(Ways part) {
        return part.any(row -> filled(row.text(offense))) || statutory(part.speaker()) && hasResult(part)
                || part.any(row -> filled(row.text(measure)) && !SLIGHT.contains(row.text(measure)));
    }

    boolean statutory(Row row) {
        return "Y".equals(row.text(statutory));
    }

    boolean hasOffense(Ways part) {
        return part.any(row -> filled(row.text(offense)));
    }

    boolean hasOffense(Ways part, String code) {
        return part.any(row -> code.equals(row.text(offense)));
    }

    boolean hasResult(Ways part) {
        return part.any(row -> filled(row.text(measure)));
    }

    /** Whether the student took part in special education on the day of the incident. */
    boolean disabled(Row row) {
        return PARTICIPATING.equals(row.text(disability));
    }

    private static boolean filled(@org.eclipse.jdt.annotation.Nullable String text) {
        return text != null && !text.isBlank();
    }
}
