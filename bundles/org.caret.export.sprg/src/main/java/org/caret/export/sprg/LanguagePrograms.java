package org.caret.export.sprg;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.CrossCheck;
import org.caret.exports.CrossCheck.Judge;
import org.caret.exports.CrossCheck.Verdict;
import org.caret.exports.ExportRequest;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.DatedRows;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * An English learner takes part in a language program, 300 to 306, at each school of a primary enrollment, and a new school needs
 * a new record. These programs began in 2019-20. Source: CERT146.
 */
final class LanguagePrograms {

    private static final Remark MISSING = Remark.warning("CERT146",
            "The student is an English learner, and no language program (300 to 306) overlaps the enrollment at the school.",
            "Enter the language program at this school, or correct the language acquisition status.");

    private static final int FIRST_YEAR = 2019;
    private static final Set<String> PROGRAMS = Set.of("300", "301", "302", "303", "304", "305", "306");
    private static final String STATUS = "language";
    private static final String ENROLLMENT = ProgramRows.ENROLLMENT;
    private static final RolePath ENROLLMENT_START = new RolePath(ENROLLMENT, "start");
    private static final RolePath HIDDEN = new RolePath(ENROLLMENT, "notReported");

    private LanguagePrograms() {
    }

    /** The statuses of English learners with each enrollment of the period. */
    static List<CrossCheck> of(ExportRequest request) {
        if (request.year().firstYear() < FIRST_YEAR) {
            return List.of();
        }
        Period period = Period.of(request).until(request.today());
        Condition scope = Condition.and(Condition.equal(new RolePath(STATUS, "status"), "EL"),
                Condition.atMost(new RolePath(STATUS, "start"), period.last()),
                Condition.atLeast(new RolePath(STATUS, "end"), period.first().plusDays(1)),
                Condition.equal(new RolePath(ENROLLMENT, "status"), "10"), Condition.equal(HIDDEN, false),
                period.overlaps(ENROLLMENT_START, new RolePath(ENROLLMENT, "exitDate")));
        Set<RolePath> paths = new HashSet<>(EnrollmentRows.paths(ENROLLMENT));
        paths.addAll(DatedRows.paths(STATUS));
        paths.add(ProgramRows.SCHOOL);
        return List.of(new CrossCheck(
                List.of(new Role.Root(STATUS, Literals.LANGUAGE_ACQUISITION),
                        new Role.One("student", STATUS, "student"),
                        new Role.Each(ENROLLMENT, "student", "enrollments"),
                        new Role.One("school", ENROLLMENT, "school")),
                scope, paths, List.of(ProgramRows.STUDENT, ProgramRows.SCHOOL, ENROLLMENT_START), Optional.empty(),
                (others, records) -> new Rule(others, records, period)));
    }

    private static final class Rule implements Judge {

        private final EnrollmentRows enrollments;
        private final DatedRows statuses;
        private final int school;
        private final ProgramRows programs;
        private final int programSchool;
        private final Period period;

        Rule(Slots others, Slots records, Period period) {
            enrollments = new EnrollmentRows(others, ENROLLMENT);
            statuses = new DatedRows(others, STATUS);
            school = others.slot(ProgramRows.SCHOOL);
            programs = new ProgramRows(records);
            programSchool = records.slot(ProgramRows.SCHOOL);
            this.period = period;
        }

        @Override
        public void judge(List<Row> others, List<Row> records, Verdict verdict) {
            for (Row one : others) {
                LocalDate start = enrollments.start(one);
                if (start == null || !enrollments.activeIn(one, period)) {
                    continue;
                }
                Period stay = new Period(start, enrollments.lastDay(one, period)).and(period);
                if (statuses.holdsIn(one, stay)
                        && records.stream().noneMatch(record -> covers(record, stay, one))) {
                    verdict.other(one, MISSING);
                }
            }
        }

        private boolean covers(Row record, Period stay, Row enrollment) {
            return PROGRAMS.contains(String.valueOf(programs.program(record)))
                    && String.valueOf(record.text(programSchool)).equals(enrollment.text(school))
                    && programs.memberships().holdsIn(record, stay);
        }
    }
}
