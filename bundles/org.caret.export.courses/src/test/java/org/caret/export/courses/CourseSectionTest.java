package org.caret.export.courses;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestRecords.assignment;
import static org.caret.exports.testsupport.TestRecords.language;
import static org.caret.exports.testsupport.TestRecords.mark;
import static org.caret.exports.testsupport.TestRecords.roster;
import static org.caret.exports.testsupport.TestRecords.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.exports.testsupport.TestRecords;
import org.caret.model.Course;
import org.caret.model.Section;
import org.caret.model.SectionTeacher;
import org.caret.model.StaffMember;
import org.caret.model.Student;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sections are in the course files; selection rules, CRSE and CRSC. */
class CourseSectionTest extends CourseTestBase {

    private static final int SECTION = 14;
    private static final int STAFF = 17;

    private final Course algebra = district.course(2024, "ALG", "9255");
    private final StaffMember ann = teacher("1");
    private Student student = district.student("1", "1000000001");

    CourseSectionTest(@TempDir Path folder) {
        super(folder);
    }

    @BeforeEach
    void enrollTheStudent() {
        enroll(student, north, "2024-08-15");
    }

    @Test
    void aSectionWithAStudentOnTheCensusDayIsSent() throws Exception {
        roster(taught("A"), student, "2024-10-02");
        roster(taught("B"), student, "2024-10-03");
        roster(taught("C"), student, "2024-08-15").setExitDate(LocalDate.of(2024, 10, 1));
        roster(taught("D"), student, "2024-08-15").setExitDate(LocalDate.of(2024, 10, 2));
        taught("E");
        ExportBench bench = on("2024-11-05");
        Outcome outcome = bench.run("crse", 2024);
        assertEquals(List.of("A", "D"), outcome.fields(SECTION));
        assertEquals(List.of(reason("B", "NO_STUDENTS"), reason("C", "NO_STUDENTS"), reason("E", "NO_STUDENTS")),
                outcome.leftOut());
        assertEquals(List.of("A", "B", "C", "D"), bench.run("crse", 2024,
                builder -> builder.option("startDate", "2024-10-01").option("endDate", "2024-10-03"))
                .fields(SECTION));
    }

    @ParameterizedTest
    @CsvSource({ "crse, CRSE0002, CRSE0201", "crsc, CRSC0002, CRSC0201" })
    void aSchoolIsOpenInTheYearAndInTheDirectory(String type, String listed, String open) throws Exception {
        mark(roster(taught("A"), student, "2024-08-15"), "FY", "A");
        north.setInDirectory(false);
        north.setClosedDate(LocalDate.of(2024, 6, 30));
        south.setClosedDate(LocalDate.of(2024, 6, 30));
        ExportBench bench = on("2025-06-20");
        assertEquals(List.of("0100001 " + open, "0100001 " + listed),
                bench.run(type, 2024).findings().stream().map(one -> one.record() + ' ' + one.rule()).toList());
    }

    @ParameterizedTest
    @CsvSource({ "2024-07-01, ''", "'', 2025-06-30", "2025-06-30, 2024-07-01" })
    void aSchoolThatClosesOrOpensInTheYearIsOpenInIt(String closed, String opened) throws Exception {
        roster(taught("A"), student, "2024-08-15");
        north.setClosedDate(closed.isEmpty() ? null : LocalDate.parse(closed));
        north.setOpenDate(opened.isEmpty() ? null : LocalDate.parse(opened));
        assertEquals(List.of(), on("2025-06-20").run("crse", 2024).findings());
    }

    @Test
    void aCensusDayWithoutSchoolGivesWayToTheNextDayOfInstruction() throws Exception {
        Section ended = taught("A");
        ended.setLastDay(LocalDate.of(2024, 10, 2));
        roster(ended, student, "2024-08-15");
        Section begun = taught("B");
        begun.setFirstDay(LocalDate.of(2024, 10, 3));
        roster(begun, student, "2024-08-15");
        district.dayOff(2024, "2024-10-02");
        Outcome outcome = on("2024-11-05").run("crse", 2024);
        assertEquals(List.of("B"), outcome.fields(SECTION));
        assertTrue(outcome.result().remarks()
                .contains("The census day 2024-10-02 is no day of instruction; 2024-10-03 was taken."));
    }

    @Test
    void aSchoolThatDoesNotTeachOnTheCensusDayHasADayOfItsOwn() throws Exception {
        Section begun = section(algebra, south, "B", "FY");
        begun.setFirstDay(LocalDate.of(2024, 10, 3));
        TestRecords.teacher(begun, ann);
        roster(begun, student, "2024-08-15");
        roster(taught("A"), student, "2024-08-15");
        district.dayOff(2024, "2024-10-02", south);
        ExportBench bench = on("2024-11-05");
        Outcome all = bench.run("crse", 2024);
        assertEquals(List.of("A"), all.fields(SECTION));
        assertTrue(all.result().remarks()
                .contains("2024-10-02 was taken for the census day, and these schools begin to teach on another day: "
                        + "0100002 on 2024-10-03. Export them each alone."));
        Outcome alone = bench.run("crse", 2024, builder -> builder.sites(List.of("0100002")).confirmed());
        assertEquals(List.of("B"), alone.fields(SECTION));
        assertTrue(alone.result().remarks()
                .contains("The census day 2024-10-02 is no day of instruction; 2024-10-03 was taken."));
    }

    @Test
    void itIsSaidThatNobodyKnowsWhetherTheCensusDayIsASchoolDay() throws Exception {
        roster(taught("A"), student, "2024-08-15");
        ExportBench bench = on("2024-11-05");
        assertTrue(bench.run("crse", 2024).result().remarks()
                .contains(
                        "It is not known whether the census day 2024-10-02 is a day of instruction, because no days off "
                                + "are on file for 2024-2025."));
        assertFalse(bench.run("crse", 2024, builder -> builder.option("startDate", "2024-10-01")
                .option("endDate", "2024-10-01").confirmed()).result().remarks().toString().contains("census day"));
    }

    @Test
    void aSectionIsOfferedWhenItsTermHoldsTheDay() throws Exception {
        Section second = taught("A");
        second.setFirstDay(LocalDate.of(2024, 10, 3));
        roster(second, student, "2024-08-15");
        Section first = taught("B");
        first.setLastDay(LocalDate.of(2024, 10, 1));
        roster(first, student, "2024-08-15");
        Section unknown = taught("C");
        unknown.setFirstDay(null);
        unknown.setLastDay(null);
        roster(unknown, student, "2024-08-15");
        Outcome outcome = on("2024-11-05").run("crse", 2024);
        assertEquals(List.of("C"), outcome.fields(SECTION));
        assertEquals(List.of(reason("A", "NOT_OFFERED"), reason("B", "NOT_OFFERED")), outcome.leftOut());
    }

    /** CERT104 */
    @Test
    void aSectionWithEnglishLearnersSaysItsService() throws Exception {
        Student learner = student("9");
        language(learner, "EL", "2020-08-15");
        Student former = student("8");
        language(former, "EL", "2020-08-15");
        language(former, "RFEP", "2024-05-01");
        Section lacking = taught("A");
        Section other = section(district.course(2024, "GEO", "9255"), south, "A", "FY");
        TestRecords.teacher(other, ann);
        roster(other, former, "2024-08-15");
        Section serving = taught("B");
        serving.setEducationService("5");
        Section left = taught("C");
        for (Section section : List.of(lacking, serving, left)) {
            roster(section, student, "2024-08-15");
            roster(section, learner, "2024-08-15");
        }
        left.getEnrollments().get(1).setExitDate(LocalDate.of(2024, 9, 30));
        Outcome outcome = on("2024-11-05").run("crse", 2024);
        assertEquals(4, outcome.lines().size());
        assertEquals(List.of("CERT104 A 0100001"), outcome.findings().stream()
                .filter(one -> one.rule().startsWith("CERT")).map(one -> one.rule() + one.record()
                        .replaceAll("section (\\w+), school (\\d+).*", " $1 $2"))
                .toList());
    }

    @Test
    void aFutureTermIsNeverSent() throws Exception {
        Section section = taught("A");
        section.setFirstDay(LocalDate.of(2024, 9, 21));
        roster(section, student, "2024-08-15");
        assertEquals(List.of(reason("A", "NOT_OFFERED")), on("2024-09-20").run("crse", 2024).leftOut());
    }

    @Test
    void theTeacherOfOtherClassesNeedsNoStudents() throws Exception {
        taught("A");
        assignment(ann, north, 2023, "27", "100");
        taught("B").getTeachers().get(0).setStaffMember(itinerant());
        Outcome outcome = on("2024-11-05").run("crse", 2024);
        assertEquals(List.of("B"), outcome.fields(SECTION));
        assertEquals(List.of(reason("A", "NO_STUDENTS")), outcome.leftOut());
    }

    @Test
    void everyTeacherMakesARecordAndTeamsHaveACode() throws Exception {
        Section shared = taught("A");
        roster(shared, student, "2024-08-15");
        shared.getTeachers().get(0).setMultipleTeacher("1");
        TestRecords.teacher(shared, teacher("2")).setMultipleTeacher("1");
        Section forgotten = taught("B");
        roster(forgotten, student, "2024-08-15");
        TestRecords.teacher(forgotten, teacher("3"));
        Section alone = taught("C");
        roster(alone, student, "2024-08-15");
        alone.getTeachers().get(0).setMultipleTeacher("1");
        Outcome outcome = on("2024-11-05").run("crse", 2024);
        assertEquals(List.of("A", "A", "B", "B", "C"), outcome.fields(SECTION));
        assertEquals(List.of("1", "2", "1", "3", "1"), outcome.fields(STAFF));
        assertEquals(List.of("MULTIPLE_TEACHER", "MULTIPLE_TEACHER", "CRSE0130"), outcome.findings().stream()
                .map(finding -> finding.rule()).toList());
    }

    @Test
    void whoHasNoTeachingAssignmentIsAWarning() throws Exception {
        StaffMember counselor = district.staff("8", "2000000008");
        TestRecords.information(counselor);
        TestRecords.assignment(counselor, north, 2024, "11", "100");
        TestRecords.assignment(counselor, north, 2023, "12", "100");
        Section section = section(algebra, north, "A", "FY");
        TestRecords.teacher(section, counselor);
        roster(section, student, "2024-08-15");
        Section online = section(algebra, north, "B", "FY");
        TestRecords.teacher(online, district.staff("9", "9999999999"));
        roster(online, student, "2024-08-15");
        Outcome outcome = on("2024-11-05").run("crse", 2024);
        assertEquals(List.of("A", "B"), outcome.fields(SECTION));
        assertEquals(List.of("CERT047"), outcome.findings().stream().map(finding -> finding.rule()).toList());
    }

    @Test
    void aPreschoolIsInNoCourseFile() throws Exception {
        north.setHighGrade("P");
        roster(taught("A"), student, "2024-08-15");
        assertEquals(List.of("section A, school 0100001, course ALG, section FY, staff 1, teacher A: GERR0010"),
                on("2024-11-05").run("crse", 2024).leftOut());
    }

    @Test
    void aTeacherIsListedOnceForASection() throws Exception {
        Section section = taught("A");
        roster(section, student, "2024-08-15");
        section.getTeachers().get(0).setMultipleTeacher("1");
        TestRecords.teacher(section, section.getTeachers().get(0).getStaffMember()).setClassId("B");
        section.getTeachers().get(1).setMultipleTeacher("1");
        assertEquals(List.of("section A, school 0100001, course ALG, section FY, staff 1, teacher B: CRSE0122"),
                on("2024-11-05").run("crse", 2024).leftOut());
    }

    @Test
    void aSectionWithoutTeacherIsListed() throws Exception {
        roster(section(algebra, north, "A", "FY"), student, "2024-08-15");
        assertEquals(List.of("section A, school 0100001, course ALG, section FY: NO_TEACHER"),
                on("2024-11-05").run("crse", 2024).leftOut());
    }

    @Test
    void coursesWithoutStateCodeAndThoseTheStateDoesNotWantAreLeftOut() throws Exception {
        for (String code : List.of("6012", "6017")) {
            Section section = section(district.course(2024, code, code), north, "A", "FY");
            TestRecords.teacher(section, ann);
            roster(section, student, "2024-08-15");
        }
        algebra.setStateCourse(null);
        roster(taught("B"), student, "2024-08-15");
        assertEquals(List.of("COURSE_NOT_REPORTED", "COURSE_NOT_REPORTED", "NO_STATE_COURSE"),
                on("2024-11-05").run("crse", 2024).leftOut().stream().map(row -> row.replaceAll(".*: ", "")).toList());
    }

    @Test
    void coursesOfOtherYearsAreNotLookedAt() throws Exception {
        Section section = section(district.course(2023, "ALG", "9255"), north, "A", "FY");
        TestRecords.teacher(section, ann);
        roster(section, student, "2024-08-15");
        assertEquals(List.of(), on("2024-11-05").run("crse", 2024).leftOut());
    }

    @Test
    void aTeacherWithoutEmploymentStatusIsUnknownToTheState() throws Exception {
        StaffMember nobody = district.staff("2", "2000000002");
        Section section = section(algebra, north, "A", "FY");
        TestRecords.teacher(section, nobody);
        roster(section, student, "2024-08-15");
        StaffMember withoutSeid = district.staff("3", "9999999999");
        Section other = section(algebra, north, "B", "FY");
        TestRecords.teacher(other, withoutSeid);
        roster(other, student, "2024-08-15");
        Outcome outcome = on("2024-11-05").run("crse", 2024);
        assertEquals(List.of("B"), outcome.fields(SECTION));
        assertEquals(
                List.of("section A, school 0100001, course ALG, section FY, staff 2, teacher A: NO_EMPLOYMENT_STATUS"),
                outcome.leftOut());
    }

    @Test
    void englishLearnerServiceNeedsALanguage() throws Exception {
        Section section = taught("A");
        section.setEducationService("1");
        roster(section, student, "2024-08-15");
        assertEquals(List.of(reason("A", "CRSE0131")), on("2024-11-05").run("crse", 2024).leftOut());
    }

    @Test
    void aSectionIsCompletedWithAFinalMarkFromGradeSevenOn() throws Exception {
        mark(roster(taught("A"), student, "2024-08-15"), "FY", "A");
        mark(roster(taught("B"), student, "2024-08-15"), "FY", "A").setFinalGrade(null);
        Student young = district.student("2", "1000000002");
        enroll(young, north, "2024-08-15").setGradeLevel("06");
        mark(roster(taught("C"), young, "2024-08-15"), "FY", "A");
        roster(taught("D"), student, "2024-08-15");
        Outcome outcome = on("2025-06-20").run("crsc", 2024);
        assertEquals(List.of("A"), outcome.fields(SECTION));
        assertEquals(
                List.of(reason("B", "NOT_COMPLETED"), reason("C", "NOT_COMPLETED"), reason("D", "NOT_COMPLETED")),
                outcome.leftOut());
    }

    @Test
    void selfContainedClassesAreNotCompleted() throws Exception {
        algebra.setStateCourse("1000");
        mark(roster(taught("A"), student, "2024-08-15"), "FY", "A");
        ExportBench bench = on("2025-06-20");
        assertEquals(List.of(reason("A", "COURSE_NOT_REPORTED")), bench.run("crsc", 2024).leftOut());
        assertEquals(List.of("A"), bench.run("crse", 2024).fields(SECTION));
    }

    @Test
    void aCompletedSectionIsSentOnceForEachTeacher() throws Exception {
        Section section = taught("A");
        TestRecords.teacher(section, teacher("2"));
        mark(roster(section, student, "2024-08-15"), "S1", "A");
        Student other = district.student("2", "1000000002");
        enroll(other, north, "2024-08-15");
        mark(roster(section, other, "2024-08-15"), "S1", "B");
        mark(section.getEnrollments().get(1), "S2", "B");
        Outcome outcome = on("2025-06-20").run("crsc", 2024);
        assertEquals(List.of("1", "2"), outcome.fields(STAFF));
    }

    private StaffMember itinerant() {
        StaffMember staff = teacher("9");
        assignment(staff, north, 2024, "27", "100");
        return staff;
    }

    /** A section of algebra that Ann teaches. */
    private Section taught(String id) {
        Section section = section(algebra, north, id, "FY");
        SectionTeacher teacher = TestRecords.teacher(section, ann);
        teacher.setClassId(id);
        return section;
    }

    private static String reason(String section, String code) {
        return "section " + section + ", school 0100001, course ALG, section FY, staff 1, teacher " + section + ": "
                + code;
    }
}
