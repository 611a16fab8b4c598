package org.caret.export.career;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestRecords.mark;
import static org.caret.exports.testsupport.TestRecords.program;
import static org.caret.exports.testsupport.TestRecords.roster;
import static org.caret.exports.testsupport.TestRecords.section;
import static org.caret.exports.testsupport.TestSummaries.learning;
import static org.caret.exports.testsupport.TestSummaries.pathway;
import static org.caret.exports.testsupport.TestSummaries.postsecondary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.Enrollment;
import org.caret.model.ModelFactory;
import org.caret.model.SectionEnrollment;
import org.caret.model.SpecialEducationPlan;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerTest extends CareerTestBase {

    private static final int PSTS_LOCAL_ID = 9;
    private static final int PSTS_STATUS = 12;
    private static final int SCTE_PATHWAY = 13;

    CareerTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void onlyCompletedPathwaysOfStudentsOfTheYearAreSent() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        pathway(student, north, 2024, "111");
        pathway(student, north, 2024, "112").setCompletionAcademicYear(null);
        pathway(student, north, 2024, "113").setCompletionAcademicYear("2025-2026");
        pathway(student, south, 2024, "123");
        pathway(student, north, 2023, "114");
        Outcome outcome = on("2024-11-05").run("scte", 2024);
        assertEquals(List.of("111"), outcome.fields(SCTE_PATHWAY));
        assertEquals(List.of("student 1, school 0100001, completion 112: NOT_COMPLETED",
                "student 1, school 0100001, completion 113: COMPLETED_LATER",
                "student 1, school 0100002, completion 123: NOT_ENROLLED_THERE"), outcome.leftOut());
    }

    /** CERT124: 7262 is a capstone course of pathway 114; none is known for pathway 999. */
    @ParameterizedTest
    @CsvSource({ "114, 7262, A, ''", "114, 7262, '', CERT124", "114, 7342, A, CERT124", "999, 7342, A, ''" })
    void whoCompletesAPathwayHasCompletedItsCapstoneCourse(String pathway, String course, String grade, String rule)
            throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        pathway(student, north, 2024, pathway);
        SectionEnrollment roster = roster(section(district.course(2023, "CTE", course), north, "A", "FY"), student,
                "2023-08-15");
        if (!grade.isEmpty()) {
            mark(roster, "FY", grade);
        }
        assertEquals(rule.isEmpty() ? List.of() : List.of("CERT124 student 1, school 0100001, completion " + pathway),
                on("2024-11-05").run("scte", 2024).findings().stream()
                        .filter(one -> one.rule().startsWith("CERT")).map(one -> one.rule() + ' ' + one.record())
                        .toList());
    }

    @Test
    void workBasedLearningIsOfStudentsOfTheSchool() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        enroll(student, north, "2023-08-15", "2024-06-10");
        learning(student, north, 2024, "7");
        learning(student, south, 2024, "8");
        Outcome outcome = on("2024-11-05").run("wblr", 2024);
        assertEquals(1, outcome.lines().size());
        assertEquals(List.of("student 1, school 0100002, learning 10, learning 8: NOT_ENROLLED_THERE"),
                outcome.leftOut());
    }

    /** PSTS0480 */
    @Test
    void careerNeedsACompletionInTheYearBeforeAndAPathway() throws Exception {
        pathway(left("1", "2024-06-10", "100"), north, 2023, "111");
        pathway(left("2", "2023-06-10", "100"), north, 2022, "111");
        pathway(left("3", "2024-06-10", "480"), north, 2023, "111");
        left("4", "2024-06-10", "320");
        pathway(left("5", "2024-08-15", "330"), north, 2023, "111");
        Outcome outcome = status("20");
        assertEquals(2, outcome.lines().size());
        assertEquals(List.of("2: PSTS0480", "3: PSTS0480", "4: NO_PATHWAY"), reasons(outcome));
    }

    @Test
    void anAcademyNeedsItsProgram() throws Exception {
        program(left("1", "2024-06-10", "100"), north, "113", "3", "2023-08-15");
        left("2", "2024-06-10", "100");
        left("3", "2022-06-10", "100");
        Outcome outcome = status("10");
        assertEquals(1, outcome.lines().size());
        assertEquals(List.of("2: NO_ACADEMY", "3: NOT_COMPLETED"), reasons(outcome));
    }

    /** PSTS0478, PSTS0479, PSTS0481 */
    @Test
    void specialEducationNeedsAnExitAndTheLocalIdentifier() throws Exception {
        planLeft(left("1", "2024-06-10", null)).setLocalSpecialEducationStudentId("S1");
        left("2", "2024-06-10", null).setLocalSpecialEducationStudentId("S2");
        planLeft(left("3", "2022-06-10", null)).setLocalSpecialEducationStudentId("S3");
        planLeft(left("4", "2024-06-10", null));
        Outcome outcome = status("30");
        assertEquals(List.of("S1"), outcome.fields(PSTS_LOCAL_ID));
        assertEquals(List.of("2: PSTS0479", "3: PSTS0481", "4: PSTS0478"), reasons(outcome));
    }

    /** PSTS0477 */
    @Test
    void otherProgramsDoNotHoldTheLocalIdentifier() throws Exception {
        Student student = left("1", "2024-06-10", "100");
        student.setLocalSpecialEducationStudentId("S1");
        pathway(student, north, 2023, "111");
        Outcome outcome = status("20");
        assertEquals(List.of(""), outcome.fields(PSTS_LOCAL_ID));
    }

    /** PSTS0482 */
    @Test
    void someStatusesStandAlone() throws Exception {
        Student several = left("1", "2024-06-10", "100");
        pathway(several, north, 2023, "111");
        postsecondary(several, north, 2024, "20", "920");
        Student contradictory = left("2", "2024-06-10", "100");
        pathway(contradictory, north, 2023, "111");
        postsecondary(contradictory, north, 2024, "20", "950");
        Outcome outcome = status("20");
        assertEquals(List.of("910", "920"), outcome.fields(PSTS_STATUS));
        assertEquals(List.of("2: PSTS0482", "2: PSTS0482"), reasons(outcome));
    }

    /** PSTS0002 */
    @Test
    void theSchoolIsInTheDirectory() throws Exception {
        north.setInDirectory(false);
        Student completer = left("1", "2024-06-10", "100");
        pathway(completer, north, 2023, "111");
        assertEquals(List.of("0100001 PSTS0002"), status("20").findings().stream()
                .map(finding -> finding.record() + ' ' + finding.rule()).toList());
    }

    /** Everybody gets a status and the file is written. */
    private Outcome status(String participation) throws Exception {
        everybody.forEach(student -> postsecondary(student, north, 2024, participation, "910"));
        return on("2024-12-20").run("psts", 2024);
    }

    private final List<Student> everybody = new java.util.ArrayList<>();

    private Student left(String localId, String day, @org.eclipse.jdt.annotation.Nullable String completion) {
        Student student = student(localId);
        Enrollment last = enroll(student, north, LocalDate.parse(day).minusMonths(9).toString(), day);
        last.setExitReason("E230");
        last.setCompletionStatus(completion);
        everybody.add(student);
        return student;
    }

    private static Student planLeft(Student student) {
        SpecialEducationPlan plan = ModelFactory.eINSTANCE.createSpecialEducationPlan();
        plan.setStart(LocalDate.of(2020, 1, 1));
        plan.setProgramExitDate(LocalDate.of(2024, 6, 10));
        student.getSpecialEducationPlans().add(plan);
        return student;
    }

    private static List<String> reasons(Outcome outcome) {
        return outcome.leftOut().stream().map(line -> line.replaceAll("student (\\d+),.*: (\\w+)", "$1: $2")).toList();
    }
}
