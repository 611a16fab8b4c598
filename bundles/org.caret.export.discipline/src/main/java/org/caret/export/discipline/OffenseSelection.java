package org.caret.export.discipline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caret.exports.ExportRequest;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.Ways;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Offenses: one record for each offense of a student in an incident with a statutory offense. */
public final class OffenseSelection implements Selection {

    static final LeftOutReason NOT_STATUTORY = new LeftOutReason("NOT_STATUTORY",
            "The incident is marked as one without statutory offense, which takes results but no offenses.",
            "Correct the indicator if the offense is statutory.");

    private static final RolePath OFFENSE = RolePath.of("offense.offense");
    private static final RolePath STATUTORY = RolePath.of("participant.statutoryOffense");

    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(IncidentRows.paths());
        paths.add(STATUTORY);
        return new SelectionSource(IncidentRows.in(request.year()), Condition.ALL, paths, IncidentRows.GROUP_KEY,
                List.of(IncidentRows.INCIDENT_ID, OFFENSE));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new Offenses(new IncidentRows(slots, request.today()), slots.slot(STATUTORY));
    }

    /** Decides about each offense of a student. */
    private record Offenses(IncidentRows incidents, int statutory) implements Decider {

        @Override
        public void decide(List<Row> group, Decisions decisions) {
            for (Ways one : Ways.of(group, row -> row.id("offense"), incidents::enrolledThen)) {
                one.decide(decisions, obstacle(one.speaker()));
            }
        }

        private @Nullable LeftOutReason obstacle(Row row) {
            return "N".equals(row.text(statutory)) ? NOT_STATUTORY : incidents.obstacle(row);
        }
    }
}
