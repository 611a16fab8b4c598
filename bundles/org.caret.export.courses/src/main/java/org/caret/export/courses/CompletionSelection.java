package org.caret.export.courses;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.CrossCheck;
import org.caret.exports.ExportRequest;
import org.caret.exports.FileCheck;
import org.caret.exports.Selection;
import org.caret.exports.SelectionSource;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.store.Condition;
import org.caret.store.RolePath;

/** Course completion: every final mark of students in grades 7 to 12, in departmentalized courses, by marking period. */
public final class CompletionSelection implements Selection {

    static final String ENROLLMENT = "enrollment";
    static final RolePath ENROLLMENT_SCHOOL = RolePath.of("enrollmentSchool.code");

    @Override
    public Optional<String> problem(ExportRequest request) {
        return Period.problem(request);
    }

    /** Every mark of the year's sections with each enrollment of its student. */
    @Override
    public SelectionSource source(ExportRequest request) {
        Set<RolePath> paths = new HashSet<>(SectionRows.paths());
        paths.addAll(ScheduleRows.paths());
        paths.addAll(MarkRows.paths());
        paths.addAll(EnrollmentRows.paths(ENROLLMENT));
        paths.add(ENROLLMENT_SCHOOL);
        return new SelectionSource(SectionRows.scope(request.year()), Condition.ALL, paths,
                List.of(RolePath.of("student.localStudentId")), List.of(SectionRows.SCHOOL, SectionRows.COURSE,
                        SectionRows.TERM, SectionRows.SECTION, MarkRows.MARKING_PERIOD));
    }

    @Override
    public Decider decider(ExportRequest request, Slots slots) {
        return new CompletionDecider(slots, Period.of(request), request.year(), request.today());
    }

    @Override
    public List<CrossCheck> crossChecks(ExportRequest request) {
        return List.of(ExpectedStudents.withCompletedCourses(request));
    }

    @Override
    public List<FileCheck> fileChecks(ExportRequest request) {
        return List.of(SectionsWithoutRecord.ofCompletedCourses(request));
    }
}
