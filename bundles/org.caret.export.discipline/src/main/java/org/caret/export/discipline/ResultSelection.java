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

/** Results: one record for each result of an incident that is reported for a student. */
public final class ResultSelection implements Selection {

    /** The state takes the record and refuses to certify later, so it is not left out. */
    static final Remark AUTHORITY = Remark.warning("SIRS0490E3",
            "The student takes part in special education, so results 100, 110 and 200 need an authority.",
            "Enter who ordered the result.");
    static final Remark DEFIANCE = Remark.warning("CERT152",
            "Students in grade 3 or lower should not be suspended for offense 511, disruption and defiance.",
            "Check offense and result.");

    private static final RolePath RESULT = RolePath.of("result.result");
    private static final RolePath BY_AUTHORITY = RolePath.of("result.authority");
    private static final Set<String> REMOVALS = Set.of("100", "110", "200");
    private static final Set<String> SUSPENSIONS = Set.of("100", "110");
    private static final Set<String> LOWER_GRADES = Set.of("PS", "TK", "KN", "01", "02", "03");
    private static final String DISRUPTION = "511";

    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(IncidentRows.paths());
        paths.addAll(Involvement.paths());
        paths.addAll(Set.of(RESULT, BY_AUTHORITY));
        return new SelectionSource(IncidentRows.in(request.year()), Condition.ALL, paths, IncidentRows.GROUP_KEY,
                List.of(IncidentRows.INCIDENT_ID, RESULT));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new Results(new IncidentRows(slots, request.today()), new Involvement(slots), slots.slot(RESULT),
                slots.slot(BY_AUTHORITY));
    }

    /** Decides about each result of a student. */
    private record Results(IncidentRows incidents, Involvement involvement, int result, int authority)
            implements Decider {

        @Override
        public void decide(List<Row> group, Decisions decisions) {
            for (Ways one : Ways.of(group, row -> row.id("result"), incidents::enrolledThen)) {
                LeftOutReason obstacle = involvement.reported(one) ? incidents.obstacle(one.speaker())
                        : IncidentSelection.NOT_REPORTED;
                one.decide(decisions, obstacle, remarks(one));
            }
        }

        private Amendment[] remarks(Ways one) {
            Row row = one.speaker();
            String code = row.text(result);
            List<Amendment> remarks = new ArrayList<>();
            String by = row.text(authority);
            if (code != null && REMOVALS.contains(code) && (by == null || by.isBlank()) && involvement.disabled(row)) {
                remarks.add(Amendment.remarking(AUTHORITY));
            }
            String grade = incidents.enrollments().gradeLevel(row);
            if (code != null && SUSPENSIONS.contains(code) && grade != null && LOWER_GRADES.contains(grade)
                    && involvement.hasOffense(one, DISRUPTION)) {
                remarks.add(Amendment.remarking(DEFIANCE));
            }
            return remarks.toArray(Amendment[]::new);
        }
    }
}
