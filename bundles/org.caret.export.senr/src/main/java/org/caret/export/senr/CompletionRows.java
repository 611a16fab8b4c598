package org.caret.export.senr;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caret.exports.Selection.Slots;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Reads whether a student of earlier years completed or dropped out. Belongs to one run. */
final class CompletionRows {

    private static final String ENROLLMENT = "enrollment";
    private static final RolePath COMPLETION = RolePath.of("enrollment.completionStatus");

    /** Enrollments, with what is known of the student at their start. */
    static final List<Role> ROLES = List.of(new Role.Root(ENROLLMENT, Literals.ENROLLMENT),
            new Role.One("student", ENROLLMENT, "student"), new Role.One("school", ENROLLMENT, "school"),
            new Role.InEffect("info", "student", "information", EnrollmentPaths.START, null));

    private static final Set<String> GRADUATED = Set.of("100", "250", "330");
    private static final Set<String> DROPPED_OUT = Set.of("E140", "E300", "E400", "T270", "T380");
    private static final String COMPLETED = "E230";
    private static final String WITHOUT_GRADUATING = "360";

    private final EnrollmentRows enrollments;
    private final StudentGroup groups;
    private final int school;
    private final int reason;
    private final int completion;

    CompletionRows(Slots slots) {
        enrollments = new EnrollmentRows(slots, ENROLLMENT);
        groups = new StudentGroup(slots);
        school = slots.slot(EnrollmentPaths.SCHOOL);
        reason = slots.slot(EnrollmentPaths.EXIT_REASON);
        completion = slots.slot(COMPLETION);
    }

    static Set<RolePath> paths() {
        Set<RolePath> paths = new HashSet<>(EnrollmentRows.paths(ENROLLMENT));
        paths.addAll(StudentGroup.paths());
        paths.addAll(Set.of(EnrollmentPaths.SCHOOL, EnrollmentPaths.EXIT_REASON, COMPLETION));
        return paths;
    }

    String school(Row row) {
        return String.valueOf(row.text(school));
    }

    String grade(Row row) {
        return String.valueOf(enrollments.gradeLevel(row));
    }

    String group(Row row) {
        return groups.of(row);
    }

    boolean enrolled(Row row, Period days) {
        return enrollments.primary(row) && enrollments.activeIn(row, days);
    }

    @Nullable
    LocalDate exit(Row row) {
        return enrollments.exit(row);
    }

    boolean graduated(Row row) {
        return COMPLETED.equals(row.text(reason)) && GRADUATED.contains(String.valueOf(row.text(completion)));
    }

    /** By the exit alone. */
    boolean droppedOut(Row row) {
        return DROPPED_OUT.contains(String.valueOf(row.text(reason)))
                || COMPLETED.equals(row.text(reason)) && WITHOUT_GRADUATING.equals(row.text(completion));
    }
}
