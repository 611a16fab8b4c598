package org.caret.export.staff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caret.exports.ExportRequest;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.Period;
import org.caret.store.Condition;
import org.caret.store.RolePath;

/**
 * Staff demographics: everybody with a SEID who was employed at any time of the academic year, at the district or, for a run
 * of single sites, with an assignment there.
 */
public final class StaffDemographicSelection implements Selection {

    static final RolePath ASSIGNMENT_YEAR = RolePath.of("assignment.academicYear");

    /** Each staff member with every dated record and every assignment. */
    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(StaffRows.paths());
        paths.add(ASSIGNMENT_YEAR);
        return new SelectionSource(Condition.ALL, Condition.ALL, paths, List.of(StaffRows.STAFF),
                List.of(new RolePath(StaffRows.INFO, "start")));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new DemographicDecider(new StaffRows(slots), slots.slot(ASSIGNMENT_YEAR), request.year(),
                Period.of(request.year()).until(request.today()), !request.sites().isEmpty());
    }
}
