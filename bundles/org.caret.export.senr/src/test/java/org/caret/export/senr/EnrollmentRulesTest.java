package org.caret.export.senr;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.Enrollment;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the enrollments of one student, and an enrollment and its school, must agree on. */
class EnrollmentRulesTest extends SenrTestBase {

    private static final String ID = "senr-ongoing";

    EnrollmentRulesTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void overlappingEnrollmentsAreLeftOutBothAndNameOneAnother() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        enroll(student, south, "2024-09-02");
        enroll(student("2"), north, "2024-08-15");
        Outcome outcome = on("2024-11-05").run(ID, 2024);
        assertEquals(List.of("2"), outcome.fields(STUDENT));
        assertEquals(List.of("student 1, school 0100001, enrollment 2024-08-15: SENR0027",
                "student 1, school 0100002, enrollment 2024-09-02: SENR0027"), outcome.leftOut());
        assertEquals("Two primary enrollments of the student overlap in the LEA. The other record: student 1, school "
                + "0100002, enrollment 2024-09-02.", outcome.findings().get(0).message());
    }

    @Test
    void aRecordThatIsRefusedAnywayHarmsNoOther() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        enroll(student, south, "2024-09-02").setGradeLevel("99");
        Outcome outcome = on("2024-11-05").run(ID, 2024);
        assertEquals(List.of("1"), outcome.fields(STUDENT));
        assertEquals(List.of("student 1, school 0100002, enrollment 2024-09-02: GERR0002"), outcome.leftOut());
    }

    @Test
    void aGraduateIsNotEnrolledAnew() throws Exception {
        Student student = student("1");
        Enrollment graduated = enroll(student, north, "2024-08-15", "2024-09-20");
        graduated.setExitReason("E230");
        graduated.setCompletionStatus("250");
        enroll(student, north, "2024-10-01");
        assertEquals(List.of("student 1, school 0100001, enrollment 2024-10-01: SENR0025"),
                on("2024-11-05").run(ID, 2024).leftOut());
    }

    @ParameterizedTest
    @CsvSource({ "250, SENR0025", "106, SENR0025", "120, ''" })
    void aGraduateOfAnEarlierYearIsNotEnrolledAnew(String completion, String rule) throws Exception {
        Student student = student("1");
        graduated(student, completion);
        enroll(student, south, "2024-08-15");
        Enrollment hidden = graduated(student("2"), "100");
        hidden.setNotReported(true);
        enroll(hidden.getStudent(), south, "2024-08-15");
        ExportBench bench = on("2024-11-05");
        for (String type : List.of("senr-ongoing", "senr-fall")) {
            Outcome outcome = bench.run(type, 2024, builder -> builder.trial());
            assertEquals(
                    rule.isEmpty() ? List.of() : List.of("student 1, school 0100002, enrollment 2024-08-15: " + rule),
                    outcome.leftOut());
        }
    }

    @ParameterizedTest
    @CsvSource({ "10, T160, SENR0586", "20, E170, ''", "10, N470, ''" })
    void noEnrollmentEndsAfterTheDiplomaOfAnEarlierYear(String status, String reason, String rule) throws Exception {
        Student student = student("1");
        graduated(student, "100");
        Enrollment left = enroll(student, south, "2024-03-01", "2024-08-20");
        left.setStatus(status);
        left.setExitReason(reason);
        left.setExitDate(LocalDate.parse(reason.equals("N470") ? "2024-07-01" : "2024-08-20"));
        Outcome outcome = on("2024-11-05").run("senr-ongoing", 2024);
        assertEquals(List.of(rule), outcome.leftOut().isEmpty() ? List.of("")
                : List.of(outcome.leftOut().get(0).replaceAll(".*: ", "").replace("SENR0018", "")));
    }

    /** An enrollment of the year before that ended with a completion. */
    private Enrollment graduated(Student student, String completion) {
        Enrollment graduated = enroll(student, north, "2023-08-15", "2024-06-07");
        graduated.setExitReason("E230");
        graduated.setCompletionStatus(completion);
        return graduated;
    }

    @ParameterizedTest
    @CsvSource({ "2024-08-16, '', SENR0182", "2024-08-15, '', ''", "'', 2024-08-14, SENR0184", "'', 2024-08-15, ''" })
    void anEnrollmentStartsWhileTheSchoolIsOpen(String opened, String closed, String rule) throws Exception {
        north.setOpenDate(opened.isEmpty() ? null : LocalDate.parse(opened));
        north.setClosedDate(closed.isEmpty() ? null : LocalDate.parse(closed));
        enroll(student("1"), north, "2024-08-15");
        assertEquals(rule.isEmpty() ? List.of() : List.of(rule), rules(on("2024-11-05").run(ID, 2024)));
    }

    @ParameterizedTest
    @CsvSource({ "2024-09-21, ''", "2024-09-23, E150_WITHOUT_REENTRY" })
    void whoStaysIsEnrolledOnTheNextDay(String again, String rule) throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-09-20").setExitReason("E150");
        enroll(student, north, again);
        assertEquals(rule.isEmpty() ? List.of() : List.of(rule), rules(on("2024-11-05").run(ID, 2024)));
    }

    @Test
    void whoStaysMayBeEnrolledTomorrow() throws Exception {
        enroll(student("1"), north, "2024-08-15", "2024-11-05").setExitReason("E150");
        assertEquals(List.of(), rules(on("2024-11-05").run(ID, 2024)));
    }

    @Test
    void anEnrollmentWithoutSchoolIsListed() throws Exception {
        enroll(student("1"), north, "2024-08-15").setSchool(null);
        assertEquals(List.of("student 1, enrollment 2024-08-15: NO_SCHOOL"),
                on("2024-11-05").run(ID, 2024).leftOut());
    }

    @Test
    void recordsOfASchoolComeByTheirStart() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-09-23");
        enroll(student, north, "2024-08-15", "2024-09-20");
        assertEquals(List.of("20240815", "20240923"), on("2024-11-05").run(ID, 2024).fields(START));
    }

    /** What was found, but that an exit and a new enrollment share a file. */
    private static List<String> rules(Outcome outcome) {
        return outcome.findings().stream().map(one -> one.rule()).filter(rule -> !rule.equals("EXIT_WITH_ADD"))
                .toList();
    }
}
