package org.caret.export.career;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caret.exports.CrossCheck;
import org.caret.exports.ExportRequest;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.Period;
import org.caret.exports.select.SchoolStays;
import org.caret.exports.select.Ways;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Pathways of career technical education: one record for each pathway that a student of the year has completed.
 */
public final class PathwaySelection implements Selection {

    static final LeftOutReason NOT_COMPLETED = new LeftOutReason("NOT_COMPLETED",
            "The pathway has no academic year in which it was completed.",
            "Enter the year when it has been completed.");
    static final LeftOutReason COMPLETED_LATER = new LeftOutReason("COMPLETED_LATER",
            "The pathway was completed after the academic year.", "Correct the academic year of one of the two.");
    static final LeftOutReason NOT_ENROLLED_THERE = new LeftOutReason("NOT_ENROLLED_THERE",
            "The student was not enrolled at the school on any day of the academic year.",
            "Correct the school, or the enrollment.");

    private static final RolePath YEAR = RolePath.of("completion.academicYear");
    private static final RolePath COMPLETED = RolePath.of("completion.completionAcademicYear");

    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(SchoolStays.paths());
        paths.add(COMPLETED);
        return new SelectionSource(Condition.equal(YEAR, request.year().toString()), Condition.ALL, paths,
                List.of(RolePath.of("student.localStudentId")),
                List.of(RolePath.of("school.code"), RolePath.of("completion.pathway")));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new Pathways(new SchoolStays(slots), Period.of(request.year()).until(request.today()),
                request.year().toString(), slots.slot(COMPLETED));
    }

    @Override
    public List<CrossCheck> crossChecks(ExportRequest request) {
        return List.of(CapstoneCourses.of(request));
    }

    /** Decides about each pathway of a student. */
    private record Pathways(SchoolStays stays, Period year, String yearId, int completed) implements Decider {

        @Override
        public void decide(List<Row> group, Decisions decisions) {
            for (Ways one : Ways.of(group, row -> row.id("completion"), row -> stays.there(row, year))) {
                one.decide(decisions, obstacle(one.speaker()));
            }
        }

        private @Nullable LeftOutReason obstacle(Row row) {
            String completion = row.text(completed);
            if (completion == null || completion.isBlank()) {
                return NOT_COMPLETED;
            }
            if (completion.compareTo(yearId) > 0) {
                return COMPLETED_LATER;
            }
            return stays.there(row, year) ? null : NOT_ENROLLED_THERE;
        }
    }
}
