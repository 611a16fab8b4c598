package org.caret.export.sprg;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.caret.exports.Selection.Slots;
import org.caret.exports.select.DatedRows;
import org.caret.exports.select.EnrollmentRows;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the rows of one run: a program membership with an enrollment of its student each. */
final class ProgramRows {

    static final String MEMBERSHIP = "membership";
    static final String ENROLLMENT = "enrollment";
    static final RolePath STUDENT = RolePath.of("student.localStudentId");
    static final RolePath SCHOOL = RolePath.of("school.code");
    static final RolePath PROGRAM = RolePath.of("membership.program");
    static final RolePath SERVICE = RolePath.of("membership.educationService");

    private static final RolePath CODE = RolePath.of("membership.membership");
    private static final RolePath ENROLLMENT_SCHOOL = RolePath.of("enrollmentSchool.code");

    private final DatedRows memberships;
    private final EnrollmentRows enrollments;
    private final int program;
    private final int code;
    private final int school;
    private final int enrollmentSchool;

    ProgramRows(Slots slots) {
        memberships = new DatedRows(slots, MEMBERSHIP);
        enrollments = new EnrollmentRows(slots, ENROLLMENT);
        program = slots.slot(PROGRAM);
        code = slots.slot(CODE);
        school = slots.slot(SCHOOL);
        enrollmentSchool = slots.slot(ENROLLMENT_SCHOOL);
    }

    static Set<RolePath> paths() {
        Set<RolePath> paths = new HashSet<>(Set.of(PROGRAM, CODE, SCHOOL, ENROLLMENT_SCHOOL));
        paths.addAll(DatedRows.paths(MEMBERSHIP));
        paths.addAll(EnrollmentRows.paths(ENROLLMENT));
        return paths;
    }

    DatedRows memberships() {
        return memberships;
    }

    EnrollmentRows enrollments() {
        return enrollments;
    }

    @Nullable
    String program(Row row) {
        return row.text(program);
    }

    @Nullable
    String code(Row row) {
        return row.text(code);
    }

    /** Whether the student is enrolled where the program is: the state wants both at the same school. */
    boolean sameSchool(Row row) {
        return Objects.equals(row.text(school), row.text(enrollmentSchool));
    }
}
