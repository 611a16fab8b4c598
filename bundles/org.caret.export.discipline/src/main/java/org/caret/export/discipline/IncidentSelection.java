package org.caret.export.discipline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.ExportRequest;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.Ways;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Incidents: one record for each student and incident of the year. The statutory offense indicator says which other files speak
 * of it: Y needs results and offenses, N results alone.
 */
public final class IncidentSelection implements Selection {

    static final LeftOutReason NOT_REPORTED = new LeftOutReason("NOT_REPORTED",
            "The student has neither an offense in the incident nor a result beyond other means of correction.", "");

    static final Remark NO_OFFENSE = Remark.warning("STATUTORY_OFFENSE",
            "The incident has a statutory offense, but no offense of the student is on file.",
            "Enter the offense, or correct the indicator.");
    static final Remark NO_RESULT = Remark.warning("INCIDENT_RESULT",
            "No result of the incident for the student is on file, and each incident needs one.", "Enter the result.");
    static final Remark ONLY_WITH_DISABILITY = Remark.warning("INTERIM_SETTING",
            "Only students with disabilities are removed to an interim alternative setting.",
            "Enter the special education status, or clear the reason.");

    private static final RolePath REMOVAL = RolePath.of("participant.removalToInterimAlternativeSettingReason");

    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(IncidentRows.paths());
        paths.addAll(Involvement.paths());
        paths.add(REMOVAL);
        return new SelectionSource(IncidentRows.in(request.year()), Condition.ALL, paths, IncidentRows.GROUP_KEY,
                List.of(IncidentRows.INCIDENT_ID));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new Incidents(new IncidentRows(slots, request.today()), new Involvement(slots), slots.slot(REMOVAL));
    }

    /** Decides about each incident of a student. */
    private record Incidents(IncidentRows incidents, Involvement involvement, int removal) implements Decider {

        @Override
        public void decide(List<Row> group, Decisions decisions) {
            for (Ways part : Ways.of(group, row -> row.id(IncidentRows.PARTICIPANT), incidents::enrolledThen)) {
                LeftOutReason obstacle = involvement.reported(part) ? incidents.obstacle(part.speaker()) : NOT_REPORTED;
                part.decide(decisions, obstacle, remarks(part));
            }
        }

        private Amendment[] remarks(Ways part) {
            List<Amendment> remarks = new ArrayList<>();
            if (involvement.statutory(part.speaker()) && !involvement.hasOffense(part)) {
                remarks.add(Amendment.remarking(NO_OFFENSE));
            }
            if (!involvement.hasResult(part)) {
                remarks.add(Amendment.remarking(NO_RESULT));
            }
            String reason = part.speaker().text(removal);
            if (reason != null && !reason.isBlank() && !involvement.disabled(part.speaker())) {
                remarks.add(Amendment.remarking(ONLY_WITH_DISABILITY));
            }
            return remarks.toArray(Amendment[]::new);
        }
    }
}
