package org.caret.export.courses;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.ExportRequest;
import org.caret.exports.FileCheck;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.store.Condition;
import org.caret.store.RolePath;

/** Departmentalized sections in which at least one student of grades 7 to 12 has a final mark. */
public final class CompletedSectionSelection implements Selection {

    static final LeftOutReason NOT_COMPLETED = new LeftOutReason("NOT_COMPLETED",
            "No student of grades 7 to 12 has a final mark in the section.", "");

    private static final String ENROLLMENT = "enrollment";

    @Override
    public Optional<String> problem(ExportRequest request) {
        return Period.problem(request);
    }

    /** Each section with its teachers and every mark given in it. */
    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(SectionRows.paths());
        paths.addAll(TeacherRows.paths());
        paths.addAll(MarkRows.paths());
        paths.addAll(EnrollmentRows.paths(ENROLLMENT));
        return new SelectionSource(SectionRows.scope(request.year()), Condition.ALL, paths,
                List.of(SectionRows.SECTION, SectionRows.SCHOOL, SectionRows.COURSE, SectionRows.TERM),
                List.of(TeacherRows.STAFF, TeacherRows.CLASS));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        SectionRows sections = new SectionRows(slots, Period.of(request), request.today());
        MarkRows marks = new MarkRows(slots);
        EnrollmentRows enrollments = new EnrollmentRows(slots, ENROLLMENT);
        return new SectionDecider(new TeacherRows(slots), rows -> {
            LeftOutReason reason = sections.obstacleToCompletion(rows.get(0));
            boolean completed = rows.stream().anyMatch(row -> marks.completed(row)
                    && Grades.completes(enrollments.gradeLevel(row)));
            return reason != null || completed ? reason : NOT_COMPLETED;
        }, rows -> List.of());
    }

    @Override
    public List<FileCheck> fileChecks(ExportRequest request) {
        return List.of(ClosedSchools.ofCompletedSections(request));
    }
}
