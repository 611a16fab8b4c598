package org.caret.export.courses;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestRecords.mark;
import static org.caret.exports.testsupport.TestRecords.roster;
import static org.caret.exports.testsupport.TestRecords.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.exports.testsupport.TestRecords;
import org.caret.model.Course;
import org.caret.model.Section;
import org.caret.model.SectionEnrollment;
import org.caret.model.StaffMember;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which schedules and marks are sent; selection rules, SCSE and SCSC. */
class ScheduleTest extends CourseTestBase {

    private static final int STUDENT = 8;
    private static final int SECTION = 14;
    private static final int ATTEMPTED = 16;
    private static final int GRADE = 18;
    private static final int MARKING_PERIOD = 20;

    private final Course algebra = district.course(2024, "ALG", "9255");

    ScheduleTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void whoIsOnTheRosterAndEnrolledOnTheCensusDayIsSent() throws Exception {
        Section section = section(algebra, north, "A", "FY");
        Student there = student("1");
        enroll(there, north, "2024-08-15");
        roster(section, there, "2024-08-15").setExitDate(LocalDate.of(2024, 10, 2));
        Student dropped = student("2");
        enroll(dropped, north, "2024-08-15");
        roster(section, dropped, "2024-08-15").setExitDate(LocalDate.of(2024, 10, 1));
        Student gone = student("3");
        enroll(gone, north, "2024-08-15", "2024-10-01");
        roster(section, gone, "2024-08-15");
        Student served = student("4");
        enroll(served, north, "2024-08-15").setStatus("50");
        roster(section, served, "2024-08-15");
        Student second = student("5");
        enroll(second, south, "2024-08-15").setStatus("20");
        roster(section, second, "2024-08-15");
        Outcome outcome = on("2024-11-05").run("scse", 2024);
        assertEquals(List.of("1", "5"), outcome.fields(STUDENT));
        assertEquals(List.of(reason("2", "NOT_SCHEDULED"), reason("3", "NOT_ENROLLED_THEN"),
                reason("4", "NOT_ENROLLED_THEN")), outcome.leftOut());
    }

    @Test
    void onePrimaryOrSecondaryEnrollmentIsEnoughWhateverOthersThereAre() throws Exception {
        Section section = section(algebra, north, "A", "FY");
        Student visiting = student("1");
        enroll(visiting, north, "2024-08-15");
        enroll(visiting, south, "2024-09-30", "2024-10-10").setStatus("30");
        roster(section, visiting, "2024-08-15");
        Student expected = student("2");
        enroll(expected, north, "2024-08-15");
        enroll(expected, south, "2024-10-02", "2024-10-02").setExitReason("N470");
        roster(section, expected, "2024-08-15");
        Student hidden = student("3");
        enroll(hidden, north, "2024-08-15").setNotReported(true);
        roster(section, hidden, "2024-08-15");
        Student partly = student("4");
        enroll(partly, north, "2024-08-15");
        enroll(partly, south, "2024-08-20").setNotReported(true);
        roster(section, partly, "2024-08-15");
        Outcome outcome = on("2024-11-05").run("scse", 2024);
        assertEquals(List.of("1", "2", "4"), outcome.fields(STUDENT));
        assertEquals(List.of(reason("3", "ENROLLMENT_NOT_REPORTED")), outcome.leftOut());
    }

    /** SCSE0139; of completed courses the layout says the same */
    @Test
    void aSectionThatNoTeacherIsSentForHasNoStudentsEither() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        Section taught = section(algebra, north, "A", "FY");
        TestRecords.teacher(taught, teacher("7"));
        TestRecords.teacher(taught, unknown("8"));
        mark(roster(taught, student, "2024-08-15"), "FY", "A");
        Section untaught = section(algebra, north, "B", "FY");
        TestRecords.teacher(untaught, unknown("9"));
        mark(roster(untaught, student, "2024-08-15"), "FY", "B");
        mark(roster(section(algebra, north, "C", "FY"), student, "2024-08-15"), "FY", "C");
        ExportBench bench = on("2025-06-20");
        assertEquals(List.of("A"), bench.run("crse", 2024).fields(SECTION));
        Outcome fall = bench.run("scse", 2024);
        assertEquals(List.of("A"), fall.fields(SECTION));
        assertEquals(List.of("student 1, school 0100001, course ALG, section FY, section B: SCSE0139",
                "student 1, school 0100001, course ALG, section FY, section C: SCSE0139"), fall.leftOut());
        Outcome summer = bench.run("scsc", 2024);
        assertEquals(List.of("A"), summer.fields(SECTION));
        assertEquals(
                List.of("student 1, school 0100001, course ALG, section FY, section B, mark FY: COURSE_SECTION",
                        "student 1, school 0100001, course ALG, section FY, section C, mark FY: COURSE_SECTION"),
                summer.leftOut());
    }

    private StaffMember unknown(String localId) {
        StaffMember staff = teacher(localId);
        staff.getInformation().forEach(information -> information.setEmploymentStatus(null));
        return staff;
    }

    /** CERT077 */
    @Test
    void aStudentWithoutAnySectionIsAWarning() throws Exception {
        Section section = section(algebra, north, "A", "FY");
        Student there = student("3");
        enroll(there, north, "2024-08-15");
        roster(section, there, "2024-08-15");
        enroll(student("1"), north, "2024-08-15").setGradeLevel("03");
        enroll(student("5"), south, "2024-08-15");
        enroll(student("4"), north, "2024-08-15").setStatus("20");
        enroll(student("2"), north, "2024-08-15").setAdultAgeWithDisabilitiesInTransitionStatus("Y");
        enroll(student("6"), north, "2024-08-15", "2024-10-01");
        enroll(student("7"), north, "2024-08-15").setNotReported(true);
        enroll(student("8"), district.school("0000001"), "2024-08-15");
        Student last = student("9");
        enroll(last, north, "2024-08-15");
        roster(section, last, "2024-08-15").setExitDate(LocalDate.of(2024, 9, 1));
        ExportBench bench = on("2024-11-05");
        assertEquals(
                List.of("student 1, school 0100001, enrollment 2024-08-15",
                        "student 5, school 0100002, enrollment 2024-08-15",
                        "student 9, school 0100001, enrollment 2024-08-15"),
                warned("CERT077", bench.run("scse", 2024, builder -> builder.trial())));
        assertEquals(List.of("student 5, school 0100002, enrollment 2024-08-15"),
                warned("CERT077", bench.run("scse", 2024,
                        builder -> builder.sites(List.of("0100002")).confirmed().trial())));
    }

    @Test
    void nobodyLacksASectionWhereThereAreNoneOfTheYear() throws Exception {
        enroll(student("1"), north, "2024-08-15");
        section(district.course(2023, "OLD", "9255"), north, "A", "FY");
        assertEquals(List.of(), on("2024-11-05").run("scse", 2024).findings());
    }

    /** CERT099 */
    @Test
    void aStudentWithoutAnyCompletedCourseIsAWarningFromGradeSevenOn() throws Exception {
        Section section = section(algebra, north, "A", "FY");
        Student completed = student("1");
        enroll(completed, north, "2024-08-15");
        mark(roster(section, completed, "2024-08-15"), "FY", "A");
        Student unmarked = student("2");
        enroll(unmarked, north, "2024-08-15");
        roster(section, unmarked, "2024-08-15");
        enroll(student("3"), north, "2024-08-15").setGradeLevel("06");
        assertEquals(List.of("student 2, school 0100001, enrollment 2024-08-15"),
                warned("CERT099", on("2025-07-10").run("scsc", 2024)));
    }

    private static List<String> warned(String rule, Outcome outcome) {
        return outcome.findings().stream().filter(one -> one.rule().equals(rule)).map(one -> one.record()).toList();
    }

    @Test
    void severalStaysInASectionMakeOneRecord() throws Exception {
        Section section = section(algebra, north, "A", "FY");
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        roster(section, student, "2024-08-15").setExitDate(LocalDate.of(2024, 8, 31));
        roster(section, student, "2024-09-15");
        Outcome outcome = on("2024-11-05").run("scse", 2024,
                builder -> builder.option("startDate", "2024-08-20").option("endDate", "2024-10-02"));
        assertEquals(List.of("A"), outcome.fields(SECTION));
        assertEquals(List.of(), outcome.leftOut());
    }

    @Test
    void marksStayBlankInTheFall() throws Exception {
        Section section = section(algebra, north, "A", "FY");
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        mark(roster(section, student, "2024-08-15"), "S1", "A");
        Outcome outcome = on("2024-11-05").run("scse", 2024);
        assertEquals(List.of(""), outcome.fields(GRADE));
        assertEquals(List.of(""), outcome.fields(ATTEMPTED));
        assertEquals(List.of(""), outcome.fields(MARKING_PERIOD));
    }

    @Test
    void whoLeftSinceTheCensusDayIsSentUnlessTheConfirmedRunSaysOtherwise() throws Exception {
        Section section = section(algebra, north, "A", "FY");
        Student left = student("1");
        enroll(left, north, "2024-08-15", "2024-10-20");
        roster(section, left, "2024-08-15");
        Student moved = student("2");
        enroll(moved, north, "2024-08-15", "2024-10-20");
        enroll(moved, south, "2024-10-21");
        roster(section, moved, "2024-08-15");
        ExportBench bench = on("2024-11-05");
        assertEquals(List.of("1", "2"), bench.run("scse", 2024).fields(STUDENT));
        ExportException refusal = assertThrows(ExportException.class,
                () -> bench.run("scse", 2024, builder -> builder.includeNotEnrolled(false)));
        assertEquals(Reason.NOT_CONFIRMED, refusal.reason());
        assertEquals(List.of("2"),
                bench.run("scse", 2024, builder -> builder.includeNotEnrolled(false).confirmed()).fields(STUDENT));
    }

    @Test
    void everyFinalMarkIsARecordByMarkingPeriod() throws Exception {
        Section section = section(algebra, north, "A", "FY");
        Student student = student("1");
        enroll(student, north, "2024-08-15").setGradeLevel("09");
        SectionEnrollment schedule = roster(section, student, "2024-08-15");
        mark(schedule, "S1", "A");
        mark(schedule, "S2", "B");
        mark(schedule, "S3", "").setFinalGrade(null);
        Outcome outcome = on("2025-06-20").run("scsc", 2024);
        assertEquals(List.of("A", "B"), outcome.fields(GRADE));
        assertEquals(List.of("S1", "S2"), outcome.fields(MARKING_PERIOD));
        assertEquals(List.of("5.00", "5.00"), outcome.fields(ATTEMPTED));
        assertEquals(List.of("student 1, school 0100001, course ALG, section FY, section A, mark S3: NOT_COMPLETED"),
                outcome.leftOut());
    }

    @Test
    void aSecondMarkOfTheSameMarkingPeriodIsLeftOut() throws Exception {
        Section section = section(algebra, north, "A", "FY");
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        mark(roster(section, student, "2024-08-15"), "S1", "A");
        mark(roster(section, student, "2024-10-15"), "S1", "B");
        Outcome outcome = on("2025-06-20").run("scsc", 2024);
        assertEquals(List.of("A"), outcome.fields(GRADE));
        assertEquals(List.of("student 1, school 0100001, course ALG, section FY, section A, mark S1: DUPLICATE"),
                outcome.leftOut());
    }

    @Test
    void gradesSevenToTwelveCompleteCoursesAndNineToTwelveNeedCredits() throws Exception {
        Section section = section(algebra, north, "A", "FY");
        for (String grade : List.of("06", "08", "09", "AD")) {
            Student student = student(String.valueOf(1 + List.of("06", "08", "09", "AD").indexOf(grade)));
            enroll(student, north, "2024-08-15").setGradeLevel(grade);
            mark(roster(section, student, "2024-08-15"), "FY", "A").setCreditsEarned(null);
        }
        Outcome outcome = on("2025-06-20").run("scsc", 2024);
        assertEquals(List.of("2", "3"), outcome.fields(STUDENT));
        assertEquals(2L, outcome.result().counts().leftOutByReason().get("GRADE_LEVEL"));
        assertEquals(List.of("student 3, school 0100001, course ALG, section FY, section A, mark FY"),
                outcome.findings().stream().filter(finding -> finding.rule().equals("CREDITS_MISSING"))
                        .map(finding -> finding.record()).toList());
    }

    /** The layout says so, field Carnegie Units Earned. */
    @Test
    void fromGradeNineOnCarnegieUnitsAreNeededAndAtMostTwo() throws Exception {
        Section section = section(algebra, north, "A", "FY");
        for (String grade : List.of("08", "09", "10")) {
            Student student = student(grade);
            enroll(student, north, "2024-08-15").setGradeLevel(grade);
            mark(roster(section, student, "2024-08-15"), "FY", "A")
                    .setCarnegieUnitsEarned(grade.equals("10") ? new BigDecimal("2.01") : null);
        }
        assertEquals(
                List.of("student 09, school 0100001, course ALG, section FY, section A, mark FY",
                        "student 10, school 0100001, course ALG, section FY, section A, mark FY"),
                warned("CARNEGIE_UNITS", on("2025-06-20").run("scsc", 2024)));
    }

    @Test
    void theStudentWasEnrolledAtTheSchoolInTheYear() throws Exception {
        Section section = section(algebra, north, "A", "FY");
        Student elsewhere = student("1");
        enroll(elsewhere, south, "2024-08-15");
        mark(roster(section, elsewhere, "2024-08-15"), "FY", "A");
        Student moved = student("2");
        enroll(moved, north, "2024-08-15", "2024-12-20");
        enroll(moved, south, "2025-01-10");
        mark(roster(section, moved, "2024-08-15"), "FY", "A");
        Outcome outcome = on("2025-06-20").run("scsc", 2024);
        assertEquals(List.of("2"), outcome.fields(STUDENT));
        assertEquals(
                List.of("student 1, school 0100001, course ALG, section FY, section A, mark FY: NOT_ENROLLED_THERE"),
                outcome.leftOut());
    }

    @Test
    void aStudentWithoutSsidIsLeftOut() throws Exception {
        Section section = section(algebra, north, "A", "FY");
        Student student = district.student("1", null);
        enroll(student, north, "2024-08-15");
        roster(section, student, "2024-08-15");
        assertEquals(List.of(reason("1", "NO_SSID")), on("2024-11-05").run("scse", 2024).leftOut());
    }

    private static String reason(String student, String code) {
        return "student " + student + ", school 0100001, course ALG, section FY, section A: " + code;
    }
}
