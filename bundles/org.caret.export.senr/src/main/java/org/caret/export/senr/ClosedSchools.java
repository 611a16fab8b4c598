package org.caret.export.senr;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.FileCheck;
import org.caret.exports.Selection.Slots;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Whoever was at a school that has closed since the last census day is known to be somewhere: enrolled in the LEA on this one, or
 * gone with a reason that does not say that the student stays. What other districts have reported is not seen here. Source:
 * CERT002.
 *
 * @param lastCensus the census day of the year before
 * @param census the day of the file
 */
record ClosedSchools(LocalDate lastCensus, LocalDate census) implements FileCheck {

    private static final Remark UNKNOWN = Remark.warning("CERT002",
            "The school has closed since the last census day, and it is not known where some of its students are: their"
                    + " enrollment is open or says that they stay, and they are not enrolled on the census day.",
            "Enter their exits, or their enrollments at other schools.");

    private static final RolePath CLOSED = RolePath.of("school.closedDate");
    private static final Set<String> STAYING = Set.of("E150", "E155", "E156");

    /** A student's last enrollment at a school. */
    private record Last(LocalDate start, boolean staying) {

        Last or(Last other) {
            return other.start.isAfter(start) ? other : this;
        }
    }

    @Override
    public Count begin() {
        // By school and student: no more than those of the schools that have just closed.
        Map<String, Map<String, Last>> left = new TreeMap<>();
        return new Count() {
            @Override
            public List<Others> others() {
                Condition scope = Condition.and(Condition.atLeast(CLOSED, lastCensus), Condition.atMost(CLOSED, census),
                        Condition.or(Condition.missing(EnrollmentPaths.EXIT),
                                Condition.atLeast(EnrollmentPaths.EXIT, lastCensus)));
                return List.of(new Others(
                        List.of(new Role.Root("enrollment", Literals.ENROLLMENT),
                                new Role.One("student", "enrollment", "student"),
                                new Role.One("school", "enrollment", "school")),
                        scope, Set.of(EnrollmentPaths.STUDENT, EnrollmentPaths.START, EnrollmentPaths.EXIT,
                                EnrollmentPaths.EXIT_REASON, EnrollmentPaths.SCHOOL),
                        slots -> students(slots, left)));
            }

            @Override
            public Consumer<Row> records(Slots slots) {
                int student = slots.slot(EnrollmentPaths.STUDENT);
                return row -> left.values().forEach(students -> students.remove(row.text(student)));
            }

            @Override
            public void end(Sayings sayings) {
                left.forEach((school, students) -> {
                    if (students.values().stream().anyMatch(Last::staying)) {
                        sayings.say(school, UNKNOWN);
                    }
                });
            }
        };
    }

    private static Consumer<Row> students(Slots slots, Map<String, Map<String, Last>> left) {
        int student = slots.slot(EnrollmentPaths.STUDENT);
        int start = slots.slot(EnrollmentPaths.START);
        int exit = slots.slot(EnrollmentPaths.EXIT);
        int reason = slots.slot(EnrollmentPaths.EXIT_REASON);
        int school = slots.slot(EnrollmentPaths.SCHOOL);
        return row -> {
            LocalDate day = row.date(start);
            boolean staying = row.date(exit) == null || STAYING.contains(String.valueOf(row.text(reason)));
            left.computeIfAbsent(String.valueOf(row.text(school)), any -> new HashMap<>()).merge(
                    String.valueOf(row.text(student)), new Last(day == null ? LocalDate.MIN : day, staying), Last::or);
        };
    }
}
