package org.caret.export.senr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.FileCheck;
import org.caret.exports.Selection.Slots;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * The graduates and dropouts of the year before, which the fall certification is also about, against the enrollment of their year and
 * the counts of the year before that. Dropouts are those that exits name; whom the state adds because nobody else has enrolled
 * them cannot be known here. Source: CERT014 to CERT016, CERT018, CERT019; cycle and codes: submissions, 1.6 and 1.9.
 *
 * @param year of the file
 */
record CompleterCounts(AcademicYear year) implements FileCheck {

    private static final Remark MANY_GRADUATES = Remark.warning("CERT014",
            "In some gender and race group more than 20 percent more students of grade 12 graduated in the last year than were"
                    + " enrolled on its census day.",
            "Check the completion statuses and the grade levels of the last year.");
    private static final Remark NO_GRADUATES = Remark.warning("CERT015",
            "The school had students in grade 12 in the last year, and none graduated.",
            "Enter the completion statuses of the last year.");
    private static final Remark SHARE_MOVED = Remark.warning("CERT016",
            "The share of graduates in grade 12 of the last year differs from that of the year before by 25 percentage points"
                    + " or more.",
            "Check the completion statuses of the last year.");
    private static final Remark NO_DROPOUTS = Remark.warning("CERT018",
            "Nobody dropped out in the last year of a school that had dropouts in the year before and enrolls 100 or more"
                    + " in grades 9 to 12.",
            "Check the exit reasons of the last year.");
    private static final Remark UNEXPECTED_DROPOUTS = Remark.warning("CERT019",
            "Students of grades 9 to 12 dropped out in the last year, and the school had none of these grades on its census day.",
            "Check the exit reasons and the grade levels of the last year.");

    private static final Set<String> HIGH_SCHOOL = Set.of("09", "10", "11", "12");
    private static final int SHARE = 25;
    private static final int LARGE = 100;

    private static final RolePath GRADE = RolePath.of("enrollment.gradeLevel");

    @Override
    public Count begin() {
        return new Counting(year);
    }

    private static final class Counting implements Count {

        private final CompletionCycle last;
        private final CompletionCycle before;
        private final Map<String, Integer> now = new HashMap<>();

        Counting(AcademicYear year) {
            last = new CompletionCycle(new AcademicYear(year.firstYear() - 1));
            before = new CompletionCycle(new AcademicYear(year.firstYear() - 2));
        }

        @Override
        public List<Others> others() {
            Condition scope = Condition.and(new Condition.In(GRADE, HIGH_SCHOOL),
                    Condition.equal(RolePath.of("enrollment.notReported"), false),
                    Condition.atMost(EnrollmentPaths.START, last.days().last()),
                    Condition.or(Condition.missing(EnrollmentPaths.EXIT),
                            Condition.atLeast(EnrollmentPaths.EXIT, before.days().first())));
            return List.of(new Others(CompletionRows.ROLES, scope, CompletionRows.paths(), this::counter));
        }

        private Consumer<Row> counter(Slots slots) {
            CompletionRows rows = new CompletionRows(slots);
            return row -> {
                last.count(row, rows);
                before.count(row, rows);
            };
        }

        @Override
        public Consumer<Row> records(Slots slots) {
            int school = slots.slot(EnrollmentPaths.SCHOOL);
            int grade = slots.slot(GRADE);
            return row -> {
                if (HIGH_SCHOOL.contains(String.valueOf(row.text(grade)))) {
                    now.merge(String.valueOf(row.text(school)), 1, Integer::sum);
                }
            };
        }

        @Override
        public void end(Sayings sayings) {
            Set<String> schools = new TreeSet<>(last.schools());
            schools.addAll(before.schools());
            schools.forEach(school -> judge(school, last.of(school), before.of(school), sayings));
        }

        private void judge(String school, SchoolCounts one, SchoolCounts other, Sayings sayings) {
            say(one.someGroupGrew(), school, MANY_GRADUATES, sayings);
            say(one.gradeTwelve() > 0 && one.graduates() == 0, school, NO_GRADUATES, sayings);
            say(one.gradeTwelve() > 0 && other.gradeTwelve() > 0
                    && Math.abs(one.graduatedPercent() - other.graduatedPercent()) >= SHARE, school, SHARE_MOVED,
                    sayings);
            say(one.dropouts() == 0 && other.dropouts() > 0 && now.getOrDefault(school, 0) >= LARGE, school,
                    NO_DROPOUTS, sayings);
            say(one.dropouts() > 0 && one.gradesNineToTwelve() == 0, school, UNEXPECTED_DROPOUTS, sayings);
        }

        private static void say(boolean wrong, String school, Remark remark, Sayings sayings) {
            if (wrong) {
                sayings.say(school, remark);
            }
        }
    }
}
