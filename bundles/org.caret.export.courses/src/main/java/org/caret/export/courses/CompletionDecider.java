package org.caret.export.courses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decider;
import org.caret.exports.Selection.Decisions;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.spec.AcademicYear;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Decides about each mark of a student. The state tells records apart by school, year, student, course, section, term and
 * marking period, so a second mark of the same marking period is left out.
 */
final class CompletionDecider implements Decider {

    static final LeftOutReason NOT_COMPLETED = new LeftOutReason("NOT_COMPLETED", "There is no final mark.", "");
    static final LeftOutReason NOT_ENROLLED = new LeftOutReason("NOT_ENROLLED_THERE",
            "The student had no enrollment at the school in the academic year.",
            "Correct the enrollment or the section.");
    static final LeftOutReason GRADE_LEVEL = new LeftOutReason("GRADE_LEVEL",
            "Completed courses are reported for grades 7 to 12.", "");
    static final LeftOutReason SAME_PERIOD = new LeftOutReason("DUPLICATE",
            "The student has another mark of the same marking period in the section, which is sent.",
            "Give marks of several grading periods different marking periods.");

    private static final Remark CREDITS_MISSING = Remark.warning("CREDITS_MISSING",
            "From grade 9 on credits attempted and earned are needed.", "Enter the credits.");

    private static final Remark CARNEGIE_UNITS_MISSING = Remark.warning("CARNEGIE_UNITS",
            "From grade 9 on the Carnegie units earned are needed.", "Enter the Carnegie units.");
    /** The first year whose layout has a field for them. */
    private static final int CARNEGIE_UNITS_FROM = 2023;

    private final SectionRows sections;
    private final ScheduleRows schedules;
    private final MarkRows marks;
    private final EnrollmentRows enrollments;
    private final int school;
    private final int enrollmentSchool;
    private final Period year;
    private final boolean carnegieUnits;

    CompletionDecider(Slots slots, Period period, AcademicYear year, LocalDate today) {
        sections = new SectionRows(slots, period, today);
        schedules = new ScheduleRows(slots, period);
        marks = new MarkRows(slots);
        enrollments = new EnrollmentRows(slots, CompletionSelection.ENROLLMENT);
        school = slots.slot(SectionRows.SCHOOL);
        enrollmentSchool = slots.slot(CompletionSelection.ENROLLMENT_SCHOOL);
        this.year = Period.of(year);
        carnegieUnits = year.firstYear() >= CARNEGIE_UNITS_FROM;
    }

    /** What tells the records of a student apart. */
    private record Key(long section, String markingPeriod) {
    }

    @Override
    public void decide(List<Row> group, Decisions decisions) {
        Map<Long, List<Row>> byMark = new LinkedHashMap<>();
        group.forEach(row -> byMark.computeIfAbsent(row.id("mark"), id -> new ArrayList<>()).add(row));
        Set<Key> sent = new HashSet<>();
        byMark.values().forEach(ways -> decideMark(ways, sent, decisions));
    }

    private void decideMark(List<Row> ways, Set<Key> sent, Decisions decisions) {
        Optional<Row> enrolled = ways.stream().filter(row -> enrollments.activeIn(row, year)
                && Objects.equals(row.text(school), row.text(enrollmentSchool))).max(enrollments.standingFor(year));
        Row speaker = enrolled.orElse(ways.get(0));
        LeftOutReason reason = obstacle(speaker, enrolled.isPresent());
        if (reason == null && !sent.add(new Key(sections.id(speaker), marks.markingPeriod(speaker)))) {
            reason = SAME_PERIOD;
        }
        if (reason != null) {
            decisions.leaveOut(speaker, reason);
        } else {
            decisions.include(speaker, missing(speaker));
        }
        ways.stream().filter(row -> row != speaker).forEach(decisions::passOver);
    }

    private Amendment[] missing(Row row) {
        List<Amendment> missing = new ArrayList<>();
        if (Grades.earnsCredits(enrollments.gradeLevel(row))) {
            if (!marks.hasCredits(row)) {
                missing.add(Amendment.remarking(CREDITS_MISSING));
            }
            if (carnegieUnits && !marks.hasCarnegieUnits(row)) {
                missing.add(Amendment.remarking(CARNEGIE_UNITS_MISSING));
            }
        }
        return missing.toArray(Amendment[]::new);
    }

    private @Nullable LeftOutReason obstacle(Row row, boolean enrolled) {
        LeftOutReason section = sections.obstacleToCompletion(row);
        if (section != null) {
            return section;
        }
        if (!schedules.scheduled(row)) {
            return schedules.notScheduled();
        }
        if (!marks.completed(row)) {
            return NOT_COMPLETED;
        }
        if (!enrolled) {
            return NOT_ENROLLED;
        }
        return Grades.completes(enrollments.gradeLevel(row)) ? null : GRADE_LEVEL;
    }
}
