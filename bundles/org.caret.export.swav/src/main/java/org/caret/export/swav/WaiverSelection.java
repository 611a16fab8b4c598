package org.caret.export.swav;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

/** Waivers of the high school exit examination: one record for each student, school and exemption of the academic year. */
public final class WaiverSelection implements Selection {

    static final LeftOutReason NOT_ENROLLED_THERE = new LeftOutReason("NOT_ENROLLED_THERE",
            "The student was not enrolled at the school on any day of the academic year.",
            "Correct the school of the waiver, or the enrollment.");
    static final LeftOutReason FUTURE = new LeftOutReason("IN_THE_FUTURE",
            "The outcome of the waiver takes effect in the future.", "Export again when that day has come.");

    private static final RolePath YEAR = RolePath.of("waiver.academicYear");
    private static final RolePath START = RolePath.of("waiver.outcomeStartDate");

    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(SchoolStays.paths());
        paths.add(START);
        return new SelectionSource(Condition.equal(YEAR, request.year().toString()), Condition.ALL, paths,
                List.of(RolePath.of("student.localStudentId")),
                List.of(RolePath.of("school.code"), RolePath.of("waiver.regulatoryExemption")));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new Waivers(new SchoolStays(slots), Period.of(request.year()).until(request.today()),
                slots.slot(START), request.today());
    }

    /** Decides about each waiver of a student. */
    private record Waivers(SchoolStays stays, Period year, int start, LocalDate today) implements Decider {

        @Override
        public void decide(List<Row> group, Decisions decisions) {
            for (Ways one : Ways.of(group, row -> row.id("waiver"), row -> stays.there(row, year))) {
                one.decide(decisions, obstacle(one.speaker()));
            }
        }

        private @Nullable LeftOutReason obstacle(Row row) {
            if (!stays.there(row, year)) {
                return NOT_ENROLLED_THERE;
            }
            LocalDate day = row.date(start);
            return day != null && day.isAfter(today) ? FUTURE : null;
        }
    }
}
