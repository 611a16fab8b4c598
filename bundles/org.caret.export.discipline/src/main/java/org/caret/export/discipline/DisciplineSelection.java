package org.caret.export.discipline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.ExportRequest;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.Unsendable;
import org.caret.exports.select.Period;
import org.caret.store.RolePath;

/**
 * Discipline to 2018-19: one record for each offense of a student in the incidents of a period, joined with the gravest action
 * taken.
 */
public final class DisciplineSelection implements Selection {

    @Override
    public Optional<String> problem(ExportRequest request) {
        return Period.problem(request);
    }

    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(IncidentRows.paths());
        paths.addAll(MeasureRows.paths());
        paths.addAll(DisciplineDecider.paths());
        return new SelectionSource(IncidentRows.in(request.year()), IncidentRows.in(Period.of(request)), paths,
                IncidentRows.GROUP_KEY, List.of(IncidentRows.INCIDENT_ID, DisciplineDecider.OFFENSE));
    }

    /** Truancy: the layout has no field for it. */
    @Override
    public Optional<Unsendable> unsendable(ExportRequest request) {
        return Optional.of(Truants.of(request.year()));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new DisciplineDecider(slots, request.today());
    }
}
