package org.caret.export.stas;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestSummaries.attendance;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.caret.exports.ExportException;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.Enrollment;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbsenceSummaryTest extends StasTestBase {

    private static final int SCHOOL = 5;
    private static final int STUDENT = 8;
    private static final int EXEMPT = 13;
    private static final int EXPECTED = 15;
    private static final int EXCUSED = 19;

    AbsenceSummaryTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void oneRecordPerStudentAndSchoolHoweverOftenTheStudentCame() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-09-01");
        enroll(student, north, "2024-09-15", "2024-10-01");
        enroll(student, south, "2024-10-02");
        attendance(student, north, 2024);
        attendance(student, south, 2024);
        attendance(student, south, 2023);
        Outcome outcome = on("2024-11-05").run("stas", 2024);
        assertEquals(List.of("0100001", "0100002"), outcome.fields(SCHOOL));
        assertEquals(List.of(), outcome.leftOut());
    }

    @Test
    void whoWasNotEnrolledThereOrNeverCameIsLeftOut() throws Exception {
        Student elsewhere = student("1");
        enroll(elsewhere, south, "2024-08-15");
        attendance(elsewhere, north, 2024);
        Student noShow = student("2");
        enroll(noShow, north, "2024-08-15", "2024-08-15").setExitReason("N470");
        attendance(noShow, north, 2024);
        assertEquals(List.of("student 1, school 0100001: NOT_ENROLLED_THERE",
                "student 2, school 0100001: NOT_ENROLLED_THERE"), on("2024-11-05").run("stas", 2024).leftOut());
    }

    @Test
    void onlyPrimaryAndShortTermEnrollmentsOfGradesFromKindergartenCount() throws Exception {
        for (String[] one : new String[][] { { "1", "10", "TK" }, { "2", "30", "12" }, { "3", "20", "07" },
                { "4", "10", "AD" }, { "5", "10", "PS" } }) {
            Student student = student(one[0]);
            Enrollment enrollment = enroll(student, north, "2024-08-15");
            enrollment.setStatus(one[1]);
            enrollment.setGradeLevel(one[2]);
            attendance(student, north, 2024);
        }
        Outcome outcome = on("2024-11-05").run("stas", 2024);
        assertEquals(List.of("1", "2"), outcome.fields(STUDENT));
        assertEquals(List.of("student 3, school 0100001: ENROLLMENT_STATUS",
                "student 4, school 0100001: GRADE_WITHOUT_SUMMARY", "student 5, school 0100001: GRADE_WITHOUT_SUMMARY"),
                outcome.leftOut());
    }

    @Test
    void anExemptStudentHasNoCounts() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        attendance(student, north, 2024).setDataCollectionExemption("Y");
        Outcome outcome = on("2024-11-05").run("stas", 2024);
        assertEquals(List.of(""), outcome.fields(EXPECTED));
        assertEquals(List.of(""), outcome.fields(EXCUSED));
        assertEquals(1L, outcome.result().counts().findingsByRule().get("EXEMPT"));
    }

    @Test
    void studentsAtNonpublicSchoolsAreExempt() throws Exception {
        Student student = student("1");
        org.caret.model.School nonpublic = district.school("0000001");
        enroll(student, nonpublic, "2024-08-15");
        attendance(student, nonpublic, 2024);
        Outcome outcome = on("2024-11-05").run("stas", 2024);
        assertEquals(List.of("Y"), outcome.fields(EXEMPT));
        assertEquals(List.of("NONPUBLIC_EXEMPT", "EXEMPT"),
                outcome.findings().stream().map(one -> one.rule()).toList());
        assertEquals(List.of(""), outcome.fields(EXPECTED));
    }

    /** STAS0318 */
    @Test
    void theDaysAddUp() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        attendance(student, north, 2024).setDaysAttendedInPerson(new BigDecimal("46.0"));
        assertEquals(List.of("student 1, school 0100001: STAS0318"),
                on("2024-11-05").run("stas", 2024).leftOut().stream()
                        .map(line -> line.replaceAll("( STAS0318)+$", "$1")).toList());
    }

    @Test
    void whoIsNotExemptNeedsCounts() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        attendance(student, north, 2024).setExpectedAttendanceDays(null);
        assertEquals(List.of("student 1, school 0100001: EXPECTED_DAYS"),
                on("2024-11-05").run("stas", 2024).leftOut());
    }

    @Test
    void onlyWholeDaysAreAbsences() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        org.caret.model.AttendanceSummary summary = attendance(student, north, 2024);
        summary.setDaysAttendedInPerson(new BigDecimal("47.5"));
        summary.setDaysAbsentExcusedNonSuspension(new BigDecimal("1.5"));
        Outcome outcome = on("2024-11-05").run("stas", 2024);
        assertEquals(1, outcome.lines().size());
        assertEquals(1L, outcome.result().counts().findingsByRule().get("WHOLE_DAYS"));
    }

    /** STAS0740E1 */
    @Test
    void recoveryDaysOfAllSchoolsAreAtMostTen() throws Exception {
        Student student = student("1");
        enroll(student, north, "2025-08-15", "2025-10-01");
        enroll(student, south, "2025-10-02");
        attendance(student, north, 2025).setAttendanceRecoveryDays(6);
        attendance(student, south, 2025).setAttendanceRecoveryDays(5);
        Outcome outcome = on("2025-11-05").run("stas", 2025);
        assertEquals(2, outcome.lines().size());
        assertEquals(2L, outcome.result().counts().findingsByRule().get("STAS0740E1"));
    }

    @Test
    void thereIsNoLayoutBefore2016() throws Exception {
        ExportBench bench = on("2015-11-05");
        assertEquals(ExportException.Reason.NO_LAYOUT,
                assertThrows(ExportException.class, () -> bench.run("stas", 2015)).reason());
    }
}
