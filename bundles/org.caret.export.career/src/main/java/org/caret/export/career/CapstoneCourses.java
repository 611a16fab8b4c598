package org.caret.export.career;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.CrossCheck;
import org.caret.exports.CrossCheck.Judge;
import org.caret.exports.CrossCheck.Needed;
import org.caret.exports.CrossCheck.Verdict;
import org.caret.exports.ExportRequest;
import org.caret.exports.Selection.Slots;
import org.caret.model.ModelPackage.Literals;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Who completes a pathway has completed a capstone course of it, in whatever year. Which state courses are capstones of which
 * pathway, the notes of the code set State Course say; a pathway without a known one is not judged. Source: CERT124.
 */
final class CapstoneCourses {

    private static final Remark NOT_TAKEN = Remark.warning("CERT124",
            "The student has completed the pathway, and no capstone course of it.",
            "Enter the final mark of the capstone course, or its state course code.");

    private static final Pattern CAPSTONE = Pattern.compile("CTE pathway (\\w+); capstone");
    private static final String COURSES = "State Course";
    private static final RolePath YEAR = RolePath.of("completion.academicYear");
    private static final RolePath PATHWAY = RolePath.of("completion.pathway");
    private static final RolePath STATE_COURSE = RolePath.of("course.stateCourse");
    private static final RolePath MARK = RolePath.of("mark.finalGrade");

    private CapstoneCourses() {
    }

    /** The pathways of the year's file, each with every mark of its student. */
    static CrossCheck of(ExportRequest request) {
        return new CrossCheck(
                List.of(new Role.Root("completion", Literals.PATHWAY_COMPLETION),
                        new Role.One("student", "completion", "student"),
                        new Role.Each("roster", "student", Role.pointing(Literals.SECTION_ENROLLMENT, "student")),
                        new Role.One("section", "roster", "section"), new Role.One("course", "section", "course"),
                        new Role.Each("mark", "roster", "marks")),
                Condition.equal(YEAR, request.year().toString()), Set.of(STATE_COURSE, MARK),
                List.of(RolePath.of("student.localStudentId"), PATHWAY),
                Optional.of(new Needed(List.of(new Role.Root("section", Literals.SECTION)), Condition.ALL)),
                (others, records) -> new Rule(others, records, capstones(request.year())));
    }

    /** State courses by pathway. */
    private static Map<String, Set<String>> capstones(AcademicYear year) {
        Map<String, Set<String>> capstones = new HashMap<>();
        Specifications.load().codeSets().codeSet(COURSES, year).ifPresent(set -> set.notes().forEach((code, note) -> {
            Matcher matcher = CAPSTONE.matcher(note);
            if (matcher.find()) {
                capstones.computeIfAbsent(matcher.group(1), any -> new HashSet<>()).add(code);
            }
        }));
        return capstones;
    }

    private static final class Rule implements Judge {

        private final int pathway;
        private final int stateCourse;
        private final int mark;
        private final Map<String, Set<String>> capstones;

        Rule(Slots others, Slots records, Map<String, Set<String>> capstones) {
            pathway = records.slot(PATHWAY);
            stateCourse = others.slot(STATE_COURSE);
            mark = others.slot(MARK);
            this.capstones = capstones;
        }

        @Override
        public void judge(List<Row> others, List<Row> records, Verdict verdict) {
            for (Row record : records) {
                Set<String> wanted = capstones.getOrDefault(String.valueOf(record.text(pathway)), Set.of());
                if (!wanted.isEmpty() && others.stream().noneMatch(row -> completed(row, wanted))) {
                    verdict.record(record, NOT_TAKEN);
                }
            }
        }

        private boolean completed(Row row, Set<String> wanted) {
            String grade = row.text(mark);
            return grade != null && !grade.isBlank() && wanted.contains(String.valueOf(row.text(stateCourse)));
        }
    }
}
