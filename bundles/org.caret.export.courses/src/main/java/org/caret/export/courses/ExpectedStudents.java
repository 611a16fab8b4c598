package org.caret.export.courses;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.CrossCheck;
import org.caret.exports.CrossCheck.Judge;
import org.caret.exports.CrossCheck.Verdict;
import org.caret.exports.ExportRequest;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.exports.select.Preschools;
import org.caret.exports.select.SectionsOfYear;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Students with a primary enrollment in the period of a file that holds no record of theirs. The state misses a schedule of
 * each, and completed courses of those in the grades that complete courses (CERT077, CERT099). It takes no courses of preschools,
 * and nonpublic schools offer none of the LEA; adult students in transition need none.
 */
final class ExpectedStudents {

    private static final Remark NO_SECTION = Remark.warning("CERT077",
            "The student has a primary enrollment and no course section in the period.",
            "Enter the student's schedule, or correct the enrollment.");
    private static final Remark NOTHING_COMPLETED = Remark.warning("CERT099",
            "The student has a primary enrollment and no completed course in the period.",
            "Enter the final marks, unless the school need not report them.");

    private static final String ENROLLMENT = "enrollment";
    private static final RolePath TRANSITION = RolePath.of("enrollment.adultAgeWithDisabilitiesInTransitionStatus");
    private static final RolePath HIDDEN = RolePath.of("enrollment.notReported");
    private static final RolePath SCHOOL = RolePath.of("school.code");
    /** Nonpublic schools and the group of private schools. */
    private static final Set<String> OUTSIDE = Set.of("0000001", "0000002");

    private ExpectedStudents() {
    }

    static CrossCheck withSchedules(ExportRequest request) {
        return check(request, NO_SECTION, grade -> true);
    }

    static CrossCheck withCompletedCourses(ExportRequest request) {
        return check(request, NOTHING_COMPLETED, Grades::completes);
    }

    private static CrossCheck check(ExportRequest request, Remark missing, Predicate<@Nullable String> grades) {
        Set<RolePath> paths = new HashSet<>(EnrollmentRows.paths(ENROLLMENT));
        paths.addAll(Preschools.paths());
        paths.addAll(Set.of(TRANSITION, HIDDEN, SCHOOL));
        return new CrossCheck(
                List.of(new Role.Root(ENROLLMENT, Literals.ENROLLMENT),
                        new Role.One("student", ENROLLMENT, "student"), new Role.One("school", ENROLLMENT, "school")),
                Condition.and(
                        Period.of(request.year()).overlaps(RolePath.of("enrollment.start"),
                                RolePath.of("enrollment.exitDate")),
                        Condition.equal(RolePath.of("enrollment.status"), "10")),
                paths, List.of(RolePath.of("student.localStudentId"), SCHOOL, RolePath.of("enrollment.start")),
                Optional.of(SectionsOfYear.needed(request.year())),
                (others, records) -> new Rule(others, Period.of(request).until(request.today()), missing, grades));
    }

    private static final class Rule implements Judge {

        private final EnrollmentRows enrollments;
        private final Preschools preschools;
        private final int transition;
        private final int hidden;
        private final int school;
        private final Period period;
        private final Remark missing;
        private final Predicate<@Nullable String> grades;

        Rule(Slots slots, Period period, Remark missing, Predicate<@Nullable String> grades) {
            enrollments = new EnrollmentRows(slots, ENROLLMENT);
            preschools = new Preschools(slots);
            transition = slots.slot(TRANSITION);
            hidden = slots.slot(HIDDEN);
            school = slots.slot(SCHOOL);
            this.period = period;
            this.missing = missing;
            this.grades = grades;
        }

        @Override
        public void judge(List<Row> others, List<Row> records, Verdict verdict) {
            if (records.isEmpty()) {
                others.stream().filter(this::expected).findFirst().ifPresent(row -> verdict.other(row, missing));
            }
        }

        private boolean expected(Row row) {
            return !period.isEmpty() && enrollments.activeIn(row, period) && grades.test(enrollments.gradeLevel(row))
                    && !Boolean.TRUE.equals(row.value(hidden)) && row.text(transition) == null
                    && preschools.obstacle(row) == null
                    && !OUTSIDE.contains(String.valueOf(row.text(school)));
        }
    }
}
