package org.caret.export.senr;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.caret.exchange.Finding.Severity;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SsidRequestTest extends SenrTestBase {

    private static final String ID = "senr-ssid";
    private static final String NOVEMBER = "2024-11-05";

    SsidRequestTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void asksForStudentsWithoutSsidAndDoesNotListTheOthers() throws Exception {
        enroll(district.student("1", null), north, "2024-08-15");
        enroll(district.student("2", "1234567890"), north, "2024-08-15").setNotReported(true);
        enroll(district.student("3", ""), north, "2024-08-15");
        Outcome outcome = on(NOVEMBER).run(ID, 2024);
        assertEquals(List.of("1", "3"), outcome.fields(STUDENT));
        assertEquals(List.of("", ""), outcome.fields(SSID));
        assertEquals(List.of(), outcome.leftOut());
    }

    @Test
    void refusesAMalformedSsidInsteadOfAskingForAnother() throws Exception {
        enroll(district.student("1", "123456789"), north, "2024-08-15");
        enroll(district.student("2", "12345678901"), north, "2024-08-15");
        enroll(district.student("3", "12345A7890"), north, "2024-08-15");
        Outcome outcome = on(NOVEMBER).run(ID, 2024);
        assertEquals(List.of(), outcome.lines());
        assertEquals(3, outcome.leftOut().size());
        assertEquals(3, outcome.findings().size());
        assertTrue(outcome.findings().stream()
                .allMatch(finding -> finding.field().equals("SSID") && finding.severity() == Severity.FATAL));
    }

    @Test
    void whoLeftOnTheLastDayBeforeTheYearNeedsNoSsidInIt() throws Exception {
        enroll(district.student("1", null), north, "2023-08-15", "2024-06-30");
        assertEquals(List.of("student 1, school 0100001, enrollment 2023-08-15: NOT_IN_YEAR"),
                on(NOVEMBER).run(ID, 2024).leftOut());
    }

    @Test
    void asksOnceFromTheLatestEnrollmentOfTheYear() throws Exception {
        Student student = district.student("1", null);
        enroll(student, north, "2024-08-15", "2024-09-20");
        enroll(student, south, "2024-09-23");
        enroll(student, south, "2023-08-15", "2024-06-12");
        Outcome outcome = on(NOVEMBER).run(ID, 2024);
        assertEquals(List.of("0100002"), outcome.fields(SCHOOL));
        assertEquals(List.of("20240923"), outcome.fields(START));
        assertEquals(List.of("student 1, school 0100001, enrollment 2024-08-15: NOT_LATEST"), outcome.leftOut());
    }

    @Test
    void prefersThePrimaryEnrollmentThenTheLowerSchoolCode() throws Exception {
        Student first = district.student("1", null);
        enroll(first, north, "2024-08-15").setStatus("20");
        enroll(first, south, "2024-08-15");
        Student second = district.student("2", null);
        enroll(second, south, "2024-08-15");
        enroll(second, north, "2024-08-15");
        Outcome outcome = on(NOVEMBER).run(ID, 2024);
        assertEquals(List.of("0100002", "0100001"), outcome.fields(SCHOOL));
    }

    @Test
    void takesTheLatestEnrollmentAtTheChosenSite() throws Exception {
        Student student = district.student("1", null);
        enroll(student, north, "2024-08-15");
        enroll(student, south, "2024-09-23");
        Outcome outcome = on(NOVEMBER).run(ID, 2024, builder -> builder.sites(List.of("0100001")));
        assertEquals(List.of("20240815"), outcome.fields(START));
    }

    @Test
    void takesTheLatestEnrollmentThatMayBeReported() throws Exception {
        Student student = district.student("1", null);
        enroll(student, north, "2024-08-15");
        enroll(student, south, "2024-09-23").setNotReported(true);
        assertEquals(List.of("0100001"), on(NOVEMBER).run(ID, 2024).fields(SCHOOL));
    }

    @Test
    void asksNothingForOneWhoNeverCameOrHasNotBegun() throws Exception {
        enroll(district.student("1", null), north, "2024-08-15", "2024-08-14").setExitReason("N470");
        enroll(district.student("2", null), north, "2025-01-06");
        Outcome outcome = on(NOVEMBER).run(ID, 2024, builder -> builder.includeNotEnrolled(true));
        assertEquals(List.of("student 1, school 0100001, enrollment 2024-08-15: NO_SHOW",
                "student 2, school 0100001, enrollment 2025-01-06: STARTS_IN_FUTURE"), outcome.leftOut());
    }

    @Test
    void leavesOutThoseWhoHaveLeftUnlessToldOtherwise() throws Exception {
        enroll(district.student("1", null), north, "2024-08-15", "2024-09-20");
        ExportBench bench = on(NOVEMBER);
        assertEquals(List.of("student 1, school 0100001, enrollment 2024-08-15: NOT_ENROLLED"),
                bench.run(ID, 2024).leftOut());
        assertEquals(List.of("1"),
                bench.run(ID, 2024, builder -> builder.includeNotEnrolled(true)).fields(STUDENT));
    }

    @Test
    void includesEverybodyOfAYearThatIsOver() throws Exception {
        enroll(district.student("1", null), north, "2023-08-15", "2024-06-12");
        assertEquals(List.of("1"), on(NOVEMBER).run(ID, 2023).fields(STUDENT));
    }
}
