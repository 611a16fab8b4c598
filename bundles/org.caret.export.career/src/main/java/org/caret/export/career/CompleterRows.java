package org.caret.export.career;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;

import org.caret.exports.Selection.Slots;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.spec.AcademicYear;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Reads what the student of a row completed in the year before. Belongs to one run. */
final class CompleterRows {

    static final RolePath PARTICIPATION = RolePath.of("status.participationType");
    static final RolePath STATUS = RolePath.of("status.status");

    private static final String ENROLLMENT = "enrollment";
    private static final RolePath COMPLETION = RolePath.of("enrollment.completionStatus");
    private static final RolePath PATHWAY_YEAR = RolePath.of("pathway.completionAcademicYear");
    private static final RolePath PROGRAM = RolePath.of("program.program");
    private static final RolePath PLAN_EXIT = RolePath.of("plan.programExitDate");
    private static final Set<String> COMPLETED = Set.of("100", "120", "250", "320", "330", "360");
    private static final String PARTNERSHIP_ACADEMY = "113";
    /** Graduates count from one 16 August to the next 15 August. */
    private static final int FIRST_DAY = 16;

    private final EnrollmentRows enrollments;
    private final int participation;
    private final int status;
    private final int completion;
    private final int pathwayYear;
    private final int program;
    private final int planExit;
    private final Period yearBefore;

    CompleterRows(Slots slots, AcademicYear year) {
        enrollments = new EnrollmentRows(slots, ENROLLMENT);
        participation = slots.slot(PARTICIPATION);
        status = slots.slot(STATUS);
        completion = slots.slot(COMPLETION);
        pathwayYear = slots.slot(PATHWAY_YEAR);
        program = slots.slot(PROGRAM);
        planExit = slots.slot(PLAN_EXIT);
        LocalDate first = LocalDate.of(year.firstYear() - 1, Month.AUGUST, FIRST_DAY);
        yearBefore = new Period(first, first.plusYears(1).minusDays(1));
    }

    static Set<RolePath> paths() {
        Set<RolePath> paths = new HashSet<>(EnrollmentRows.paths(ENROLLMENT));
        paths.addAll(Set.of(PARTICIPATION, STATUS, COMPLETION, PATHWAY_YEAR, PROGRAM, PLAN_EXIT));
        return paths;
    }

    @Nullable
    String participation(Row row) {
        return row.text(participation);
    }

    @Nullable
    String status(Row row) {
        return row.text(status);
    }

    /** Whether the row goes by way of an enrollment that ended in the year before. */
    boolean left(Row row) {
        return yearBefore.contains(enrollments.exit(row));
    }

    /** Whether the row goes by way of an enrollment that was completed in the year before. */
    boolean completed(Row row) {
        String how = row.text(completion);
        return left(row) && how != null && COMPLETED.contains(how);
    }

    boolean pathwayCompleted(Row row) {
        return row.text(pathwayYear) != null;
    }

    boolean inPartnershipAcademy(Row row) {
        return PARTNERSHIP_ACADEMY.equals(row.text(program));
    }

    boolean leftSpecialEducation(Row row) {
        return row.date(planExit) != null;
    }
}
