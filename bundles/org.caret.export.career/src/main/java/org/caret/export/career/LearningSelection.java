package org.caret.export.career;

import java.util.List;

import org.caret.exports.ExportRequest;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.Period;
import org.caret.exports.select.SchoolStays;
import org.caret.exports.select.Ways;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;

/** Work-based learning: one record for each internship or other kind of a student of the year. */
public final class LearningSelection implements Selection {

    private static final RolePath YEAR = RolePath.of("learning.academicYear");

    @Override
    public SelectionSource source(ExportRequest request) {
        return new SelectionSource(Condition.equal(YEAR, request.year().toString()), Condition.ALL, SchoolStays.paths(),
                List.of(RolePath.of("student.localStudentId")),
                List.of(RolePath.of("school.code"), RolePath.of("learning.type"),
                        RolePath.of("learning.internshipId"), RolePath.of("learning.embeddedStateCourse")));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new Learning(new SchoolStays(slots), Period.of(request.year()).until(request.today()));
    }

    /** Decides about each record of a student. */
    private record Learning(SchoolStays stays, Period year) implements Decider {

        @Override
        public void decide(List<Row> group, Decisions decisions) {
            for (Ways one : Ways.of(group, row -> row.id("learning"), row -> stays.there(row, year))) {
                one.decide(decisions,
                        stays.there(one.speaker(), year) ? null : PathwaySelection.NOT_ENROLLED_THERE);
            }
        }
    }
}
