package org.caret.export.courses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.CrossCheck;
import org.caret.exports.ExportRequest;
import org.caret.exports.FileCheck;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Student schedules: the sections on whose roster a student was in a period, by default on the census day, while enrolled
 * there or elsewhere in the LEA. Several stays in a section make one record.
 */
public final class ScheduleSelection implements Selection {

    static final LeftOutReason NOT_ENROLLED_THEN = new LeftOutReason("NOT_ENROLLED_THEN",
            "The student had no primary or secondary enrollment in the period.",
            "Correct the enrollment or the roster.");
    static final LeftOutReason ENROLLMENT_NOT_REPORTED = new LeftOutReason("ENROLLMENT_NOT_REPORTED",
            "The student's enrollment in the period is marked as not reported.",
            "Remove the mark if the enrollment is to be reported.");

    private static final String ENROLLED = "enrolled";
    private static final String HIDDEN = "hidden";
    private static final Set<String> STATUSES = Set.of("10", "20");

    @Override
    public Optional<String> problem(ExportRequest request) {
        return Period.problem(request);
    }

    /**
     * Every stay in a section of the year. Stays in the same section are ways to the same record. It takes one enrollment of
     * the period to be sent, whatever others there are: a later short-term one, or one of a student who never came to it.
     */
    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(SectionRows.paths());
        paths.addAll(ScheduleRows.paths());
        Period period = Period.of(request);
        return new SelectionSource(List.of(enrolled(ENROLLED, period, false), enrolled(HIDDEN, period, true)),
                SectionRows.scope(request.year()), Condition.ALL, paths,
                List.of(RolePath.of("student.localStudentId")),
                List.of(SectionRows.SCHOOL, SectionRows.COURSE, SectionRows.TERM, SectionRows.SECTION));
    }

    private static Role enrolled(String role, Period period, boolean hidden) {
        return new Role.First(role, "student", "enrollments",
                Condition.and(new Condition.In(new RolePath(role, "status"), STATUSES),
                        EnrollmentRows.activeIn(role, period),
                        Condition.equal(new RolePath(role, "notReported"), hidden)),
                "start");
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new Schedules(new SectionRows(slots, Period.of(request), request.today()),
                new ScheduleRows(slots, Period.of(request)));
    }

    @Override
    public List<CrossCheck> crossChecks(ExportRequest request) {
        return List.of(ExpectedStudents.withSchedules(request));
    }

    @Override
    public List<FileCheck> fileChecks(ExportRequest request) {
        return List.of(SectionsWithoutRecord.ofSchedules(request));
    }

    /** Decides about each section of a student. */
    private record Schedules(SectionRows sections, ScheduleRows schedules) implements Decider {

        @Override
        public void decide(List<Row> group, Decisions decisions) {
            Map<Long, List<Row>> bySection = new LinkedHashMap<>();
            group.forEach(row -> bySection.computeIfAbsent(sections.id(row), id -> new ArrayList<>()).add(row));
            bySection.values().forEach(stays -> decideSection(stays, decisions));
        }

        private void decideSection(List<Row> stays, Decisions decisions) {
            Row speaker = stays.stream().filter(schedules::scheduled).findFirst().orElse(stays.get(0));
            LeftOutReason reason = obstacle(speaker);
            for (Row row : stays) {
                if (row != speaker) {
                    decisions.passOver(row);
                } else if (reason == null) {
                    decisions.include(row);
                } else {
                    decisions.leaveOut(row, reason);
                }
            }
        }

        private @Nullable LeftOutReason obstacle(Row row) {
            LeftOutReason section = sections.obstacle(row);
            if (section != null) {
                return section;
            }
            if (!schedules.scheduled(row)) {
                return schedules.notScheduled();
            }
            if (row.id(ENROLLED) != 0) {
                return null;
            }
            return row.id(HIDDEN) == 0 ? NOT_ENROLLED_THEN : ENROLLMENT_NOT_REPORTED;
        }
    }
}
