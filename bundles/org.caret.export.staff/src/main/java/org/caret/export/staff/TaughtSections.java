package org.caret.export.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.CrossCheck;
import org.caret.exports.CrossCheck.Judge;
import org.caret.exports.CrossCheck.Verdict;
import org.caret.exports.ExportRequest;
import org.caret.exports.Selection.Slots;
import org.caret.exports.select.Period;
import org.caret.exports.select.SectionsOfYear;
import org.caret.model.ModelPackage.Literals;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * A teacher employed on the census day has a section then, or something to do outside of a classroom. The state's rule is CERT048;
 * since 2024-25 it goes by SDEM0684F2.
 */
final class TaughtSections {

    private static final String MESSAGE = "The teacher has neither a course section on the census date nor an assignment outside"
            + " of a classroom.";
    private static final String REMEDY = "Enter the sections or the assignment, or correct the job classification.";
    private static final Remark CERTIFICATION = Remark.warning("CERT048", MESSAGE, REMEDY);
    private static final Remark DISCREPANCY = Remark.warning("SDEM0684F2", MESSAGE, REMEDY);
    private static final AcademicYear DISCREPANCIES_FROM = new AcademicYear(2024);

    private static final RolePath ASSIGNMENT_YEAR = RolePath.of("assignment.academicYear");
    private static final RolePath COURSE_YEAR = RolePath.of("course.academicYear");
    private static final RolePath FIRST_DAY = RolePath.of("section.firstDay");
    private static final RolePath LAST_DAY = RolePath.of("section.lastDay");
    private static final Set<String> TEACHING = Set.of("12", "26", "27");

    private TaughtSections() {
    }

    /** Staff with each assignment of the year and each section that they have ever taught. */
    static CrossCheck of(ExportRequest request, LocalDate census) {
        Set<RolePath> paths = Stream
                .concat(AssignmentRows.CODES.stream(),
                        Stream.of(AssignmentRows.JOB_CLASSIFICATION, COURSE_YEAR, FIRST_DAY, LAST_DAY))
                .collect(Collectors.toSet());
        return new CrossCheck(
                List.of(new Role.Root("staff", Literals.STAFF_MEMBER),
                        new Role.Each("assignment", "staff", "assignments"),
                        new Role.Each("taught", "staff", Role.pointing(Literals.SECTION_TEACHER, "staffMember")),
                        new Role.One("section", "taught", "section"), new Role.One("course", "section", "course")),
                Condition.equal(ASSIGNMENT_YEAR, request.year().toString()), paths, List.of(StaffRows.STAFF),
                Optional.of(SectionsOfYear.needed(request.year())),
                (others, records) -> new Rule(others, request.year(), census));
    }

    private static final class Rule implements Judge {

        private final int jobClassification;
        private final int[] codes;
        private final int courseYear;
        private final int firstDay;
        private final int lastDay;
        private final String year;
        private final Period census;
        private final Remark missing;

        Rule(Slots slots, AcademicYear year, LocalDate census) {
            jobClassification = slots.slot(AssignmentRows.JOB_CLASSIFICATION);
            codes = AssignmentRows.CODES.stream().mapToInt(slots::slot).toArray();
            courseYear = slots.slot(COURSE_YEAR);
            firstDay = slots.slot(FIRST_DAY);
            lastDay = slots.slot(LAST_DAY);
            this.year = year.toString();
            this.census = new Period(census, census);
            missing = year.compareTo(DISCREPANCIES_FROM) < 0 ? CERTIFICATION : DISCREPANCY;
        }

        @Override
        public void judge(List<Row> others, List<Row> records, Verdict verdict) {
            if (!records.isEmpty()
                    && others.stream().anyMatch(row -> TEACHING.contains(String.valueOf(row.text(jobClassification))))
                    && others.stream().noneMatch(row -> hasCode(row) || offered(row))) {
                verdict.record(records.get(0), missing);
            }
        }

        private boolean hasCode(Row row) {
            for (int slot : codes) {
                String code = row.text(slot);
                if (code != null && !code.isBlank()) {
                    return true;
                }
            }
            return false;
        }

        /** A section without dates lasts all year. */
        private boolean offered(Row row) {
            LocalDate first = row.date(firstDay);
            return year.equals(row.text(courseYear))
                    && census.meets(first == null ? census.first() : first, row.date(lastDay));
        }
    }
}
