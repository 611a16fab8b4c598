package org.caret.export.staff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caret.exports.CrossCheck;
import org.caret.exports.ExportRequest;
import org.caret.exports.FileCheck;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.Preschools;
import org.caret.store.Condition;
import org.caret.store.RolePath;

/** Staff assignments: one record per person, school and job classification of staff employed on the census date. */
public final class StaffAssignmentSelection implements Selection {

    static final String CENSUS_DATE = "censusDate";

    /** The assignments of the year. Those of one person, school and class make one record, so they share its name. */
    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(StaffRows.paths());
        paths.addAll(AssignmentRows.paths());
        paths.addAll(Preschools.paths());
        return new SelectionSource(
                Condition.equal(RolePath.of("assignment.academicYear"), request.year().toString()), Condition.ALL,
                paths,
                List.of(StaffRows.STAFF), List.of(AssignmentRows.SCHOOL, AssignmentRows.JOB_CLASSIFICATION));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new AssignmentDecider(new StaffRows(slots), new AssignmentRows(slots), new Preschools(slots),
                request.date(CENSUS_DATE));
    }

    @Override
    public List<CrossCheck> crossChecks(ExportRequest request) {
        return List.of(TaughtSections.of(request, request.date(CENSUS_DATE)));
    }

    @Override
    public List<FileCheck> fileChecks(ExportRequest request) {
        return MissingClasses.of(request);
    }
}
