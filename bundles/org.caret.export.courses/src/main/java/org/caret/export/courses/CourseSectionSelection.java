package org.caret.export.courses;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.CrossCheck;
import org.caret.exports.ExportRequest;
import org.caret.exports.FileCheck;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.Period;
import org.caret.store.Condition;
import org.caret.store.RolePath;

/**
 * Sections offered in a period, by default on the census day, with at least one student on the roster. A section without
 * students is sent only for a teacher who comes to other classes (job classification 27).
 */
public final class CourseSectionSelection implements Selection {

    static final LeftOutReason NO_STUDENTS = new LeftOutReason("NO_STUDENTS",
            "No student was on the roster of the section in the period.", "");

    private static final Remark NOT_A_TEACHER = Remark.warning("CERT047",
            "The teacher has no teaching assignment in the academic year.",
            "Enter the assignment, or correct the teacher of the section.");

    private static final RolePath ASSIGNMENT_YEAR = RolePath.of("assignment.academicYear");
    private static final RolePath JOB_CLASSIFICATION = RolePath.of("assignment.jobClassification");
    private static final RolePath ON_ROSTER = RolePath.of("roster.start");
    private static final String ITINERANT = "27";
    /** Teachers, teachers of charter schools without credential, and those who come to other classes. */
    private static final Set<String> TEACHING = Set.of("12", "26", ITINERANT);

    @Override
    public Optional<String> problem(ExportRequest request) {
        return Period.problem(request);
    }

    /** Each section with its teachers and their assignments. */
    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(SectionRows.paths());
        paths.addAll(TeacherRows.paths());
        paths.addAll(Set.of(ASSIGNMENT_YEAR, JOB_CLASSIFICATION, ON_ROSTER));
        return new SelectionSource(SectionRows.scope(request.year()), Condition.ALL, paths,
                List.of(SectionRows.SECTION, SectionRows.SCHOOL, SectionRows.COURSE, SectionRows.TERM),
                List.of(TeacherRows.STAFF, TeacherRows.CLASS));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        SectionRows sections = new SectionRows(slots, Period.of(request), request.today());
        TeacherRows teachers = new TeacherRows(slots);
        int year = slots.slot(ASSIGNMENT_YEAR);
        int jobClassification = slots.slot(JOB_CLASSIFICATION);
        int onRoster = slots.slot(ON_ROSTER);
        String wanted = request.year().toString();
        return new SectionDecider(teachers, rows -> {
            LeftOutReason reason = sections.obstacle(rows.get(0));
            boolean students = rows.get(0).date(onRoster) != null;
            boolean itinerant = rows.stream().anyMatch(row -> wanted.equals(row.text(year))
                    && ITINERANT.equals(row.text(jobClassification)));
            return reason != null || students || itinerant ? reason : NO_STUDENTS;
        }, rows -> teachers.unknown(rows.get(0)) || rows.stream().anyMatch(row -> wanted.equals(row.text(year))
                && TEACHING.contains(String.valueOf(row.text(jobClassification)))) ? List.of()
                        : List.of(Amendment.remarking(NOT_A_TEACHER)));
    }

    @Override
    public List<CrossCheck> crossChecks(ExportRequest request) {
        return List.of(LearnerServices.of(request));
    }

    @Override
    public List<FileCheck> fileChecks(ExportRequest request) {
        return List.of(ClosedSchools.ofSections(request));
    }
}
