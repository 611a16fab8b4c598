package org.caret.export.stas;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caret.exports.ExportRequest;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.Period;
import org.caret.exports.select.SchoolStays;
import org.caret.store.Condition;
import org.caret.store.RolePath;

/** Absence summaries: one record for each student and school of the academic year. */
public final class AbsenceSummarySelection implements Selection {

    private static final RolePath YEAR = RolePath.of("attendance.academicYear");

    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(SchoolStays.paths());
        paths.addAll(DayCounts.paths());
        return new SelectionSource(Condition.equal(YEAR, request.year().toString()), Condition.ALL, paths,
                List.of(RolePath.of("student.localStudentId")), List.of(DayCounts.SCHOOL));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new SummaryDecider(new SchoolStays(slots), new DayCounts(slots),
                Period.of(request.year()).until(request.today()));
    }
}
