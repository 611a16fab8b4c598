package org.caret.export.sprg;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequest.Coverage;
import org.caret.exports.FileCheck;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.EnrollmentRows;
import org.caret.exports.select.Period;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * How many of those enrolled on the census day are in special education, which was program 144 until 2018-19: some at every school,
 * and no more than a quarter. Source: CERT010 to CERT012.
 *
 * @param census the census day
 * @param wholeLea the reporting LEA of a file of the whole LEA; empty where the file is about some of its schools
 */
record SpecialEducationShares(LocalDate census, Optional<String> wholeLea) implements FileCheck {

    private static final String REMEDY = "Check the memberships of program 144.";
    private static final Remark MANY_AT_SCHOOL = Remark.warning("CERT010",
            "More than 25 percent of the school's students are in special education.", REMEDY);
    private static final Remark MANY = Remark.warning("CERT011",
            "More than 25 percent of the LEA's students are in special education.", REMEDY);
    private static final Remark NONE = Remark.warning("CERT012",
            "No student of the school is in special education.", REMEDY);

    private static final String SPECIAL_EDUCATION = "144";
    private static final int LAST_YEAR = 2018;
    private static final int QUARTER = 4;

    /** In the years in which special education was a program. */
    static List<FileCheck> of(ExportRequest request) {
        return request.year().firstYear() > LAST_YEAR ? List.of()
                : List.of(new SpecialEducationShares(request.year().censusDay(),
                        request.coverage() == Coverage.WHOLE_LEA ? Optional.of(request.reportingLea())
                                : Optional.empty()));
    }

    /** Students of a school, or of all. */
    private static final class Share {

        private int enrolled;
        private int participants;

        boolean large() {
            return enrolled > 0 && QUARTER * participants > enrolled;
        }
    }

    @Override
    public Count begin() {
        Map<String, Share> schools = new TreeMap<>();
        return new Count() {
            @Override
            public List<Others> others() {
                Period day = new Period(census, census);
                return List.of(new Others(
                        List.of(new Role.Root(ProgramRows.ENROLLMENT, Literals.ENROLLMENT),
                                new Role.One("student", ProgramRows.ENROLLMENT, "student"),
                                new Role.One("school", ProgramRows.ENROLLMENT, "school")),
                        Condition.and(day.overlaps(new RolePath(ProgramRows.ENROLLMENT, "start"),
                                new RolePath(ProgramRows.ENROLLMENT, "exitDate")),
                                Condition.equal(new RolePath(ProgramRows.ENROLLMENT, "notReported"), false)),
                        paths(), slots -> enrolled(slots, day, schools)));
            }

            @Override
            public Consumer<Row> records(Slots slots) {
                return participants(slots, schools);
            }

            @Override
            public void end(Sayings sayings) {
                judge(schools, sayings);
            }
        };
    }

    private static Set<RolePath> paths() {
        Set<RolePath> paths = new HashSet<>(EnrollmentRows.paths(ProgramRows.ENROLLMENT));
        paths.add(ProgramRows.SCHOOL);
        return paths;
    }

    private static Consumer<Row> enrolled(Slots slots, Period day, Map<String, Share> schools) {
        EnrollmentRows enrollments = new EnrollmentRows(slots, ProgramRows.ENROLLMENT);
        int school = slots.slot(ProgramRows.SCHOOL);
        return row -> {
            if (enrollments.primary(row) && enrollments.activeIn(row, day)) {
                schools.computeIfAbsent(String.valueOf(row.text(school)), any -> new Share()).enrolled++;
            }
        };
    }

    /** A student may have several records at a school, one after the other, and counts once. */
    private Consumer<Row> participants(Slots slots, Map<String, Share> schools) {
        ProgramRows programs = new ProgramRows(slots);
        Period day = new Period(census, census);
        int school = slots.slot(ProgramRows.SCHOOL);
        Map<String, Long> last = new HashMap<>();
        return row -> {
            String code = String.valueOf(row.text(school));
            if (SPECIAL_EDUCATION.equals(programs.program(row)) && programs.memberships().holdsIn(row, day)
                    && !Long.valueOf(row.id("student")).equals(last.put(code, row.id("student")))) {
                schools.computeIfAbsent(code, any -> new Share()).participants++;
            }
        };
    }

    private void judge(Map<String, Share> schools, FileCheck.Sayings sayings) {
        Share all = new Share();
        schools.forEach((school, share) -> {
            all.enrolled += share.enrolled;
            all.participants += share.participants;
            if (share.large()) {
                sayings.say(school, MANY_AT_SCHOOL);
            } else if (share.enrolled > 0 && share.participants == 0) {
                sayings.say(school, NONE);
            }
        });
        if (all.large()) {
            wholeLea.ifPresent(lea -> sayings.say(lea, MANY));
        }
    }
}
