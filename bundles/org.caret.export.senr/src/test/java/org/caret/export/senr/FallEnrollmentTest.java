package org.caret.export.senr;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestDistrict.information;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caret.exchange.Finding.Severity;
import org.caret.exports.ExportException;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportResult;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Census day of 2024-2025 is 2 October 2024. */
class FallEnrollmentTest extends SenrTestBase {

    private static final String ID = "senr-fall";
    private static final String NOVEMBER = "2024-11-05";

    FallEnrollmentTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void includesEnrollmentsThatStartOrEndOnTheVeryCensusDay() throws Exception {
        enroll(student("1"), north, "2024-10-02");
        enroll(student("2"), north, "2024-08-15", "2024-10-02");
        enroll(student("3"), north, "2024-10-03");
        enroll(student("4"), north, "2024-08-15", "2024-10-01");
        Outcome outcome = on(NOVEMBER).run(ID, 2024, builder -> builder.includeNotEnrolled(true));
        assertEquals(List.of("1", "2"), outcome.fields(STUDENT));
        assertEquals(List.of("student 3, school 0100001, enrollment 2024-10-03: STARTS_AFTER_CENSUS",
                "student 4, school 0100001, enrollment 2024-08-15: ENDS_BEFORE_CENSUS"), outcome.leftOut());
    }

    @Test
    void writesTheExpectedRecord() throws Exception {
        Enrollment enrollment = enroll(student("1"), north, "2024-08-15");
        enrollment.setLocalRecordId("E-7");
        on(NOVEMBER).run(ID, 2024);
        assertEquals("SENR^^E-7^0199999^0100001^^2024-2025^1000000001^1^Zaphod^^Zaphod^^^^^20120304^F^^^^20240815^10^07"
                + "^^^^^^^^^^^\r\n", Files.readString(folder.resolve("out.txt")));
    }

    @Test
    void takesTheCensusDateThatIsGiven() throws Exception {
        enroll(student("1"), north, "2024-10-03");
        Outcome outcome = on(NOVEMBER).run(ID, 2024, builder -> builder.option("censusDate", "2024-10-03"));
        assertEquals(List.of("1"), outcome.fields(STUDENT));
    }

    @Test
    void takesOneOfTwoEnrollmentsAtOneSchoolInTheYear() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-09-20");
        enroll(student, north, "2024-10-01");
        Outcome outcome = on(NOVEMBER).run(ID, 2024);
        assertEquals(List.of("20241001"), outcome.fields(START));
        assertEquals(List.of("student 1, school 0100001, enrollment 2024-08-15: ENDS_BEFORE_CENSUS"),
                outcome.leftOut());
    }

    @Test
    void writesARecordForEachConcurrentEnrollment() throws Exception {
        Student student = student("1");
        enroll(student, south, "2024-08-15").setStatus("20");
        enroll(student, north, "2024-08-15");
        Outcome outcome = on(NOVEMBER).run(ID, 2024);
        assertEquals(List.of("0100001", "0100002"), outcome.fields(SCHOOL));
        assertEquals(List.of("10", "20"), outcome.fields(STATUS));
    }

    @Test
    void ordersRecordsByStudentThenSchool() throws Exception {
        enroll(student("20"), north, "2024-08-15");
        Student ten = student("10");
        enroll(ten, south, "2024-08-15").setStatus("20");
        enroll(ten, north, "2024-09-02");
        enroll(student("9"), north, "2024-08-15");
        Outcome outcome = on(NOVEMBER).run(ID, 2024);
        assertEquals(List.of("10", "10", "20", "9"), outcome.fields(STUDENT));
        assertEquals(List.of("20240902", "20240815", "20240815", "20240815"), outcome.fields(START));
    }

    @Test
    void writesTheSiteThatWasChosenAndDoesNotListTheOthers() throws Exception {
        enroll(student("1"), north, "2024-08-15");
        enroll(student("2"), south, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        Outcome one = bench.run(ID, 2024, builder -> builder.sites(List.of("0100002")));
        assertEquals(List.of("2"), one.fields(STUDENT));
        assertEquals(List.of(), one.leftOut());
        Outcome both = bench.run(ID, 2024, builder -> builder.sites(List.of("0100001", "0100002")));
        assertEquals(List.of("1", "2"), both.fields(STUDENT));
    }

    @Test
    void writesNoFileForASiteWithNobody() throws Exception {
        enroll(student("1"), north, "2024-08-15");
        Outcome outcome = on(NOVEMBER).run(ID, 2024, builder -> builder.sites(List.of("0100002")));
        assertEquals(ExportResult.Outcome.NOBODY, outcome.result().outcome());
        assertTrue(Files.notExists(folder.resolve("out.txt")));
    }

    @Test
    void reportsACharterOnItsOwnUnderItsSchoolCodeAndNeverInADistrictRun() throws Exception {
        enroll(student("1"), north, "2024-08-15");
        enroll(student("2"), district.charter("0100009"), "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        Outcome all = bench.run(ID, 2024);
        assertEquals(List.of("1"), all.fields(STUDENT));
        assertEquals(List.of("student 2, school 0100009, enrollment 2024-08-15: REPORTS_ALONE"), all.leftOut());
        Outcome alone = bench.run(ID, 2024, builder -> builder.sites(List.of("0100009")));
        assertEquals(List.of("0100009"), alone.fields(4));
        assertEquals(List.of("2"), alone.fields(STUDENT));
    }

    /** SENR0002 */
    @Test
    void saysOnceOfASchoolThatTheDirectoryDoesNotListIt() throws Exception {
        School missing = district.school("0100007");
        missing.setInDirectory(false);
        enroll(student("1"), missing, "2024-08-15");
        enroll(student("2"), missing, "2024-08-15");
        enroll(student("3"), north, "2024-08-15");
        district.school("0000001").setInDirectory(false);
        district.school("0100008").setInDirectory(false);
        ExportBench bench = on(NOVEMBER);
        assertEquals(List.of("0100007 SENR0002"), bench.run(ID, 2024).findings().stream()
                .map(finding -> finding.record() + ' ' + finding.rule()).toList());
        assertEquals(List.of("0100007 SENR0002"),
                bench.run(ID, 2024, builder -> builder.sites(List.of("0100007")).trial()).findings().stream()
                        .map(finding -> finding.record() + ' ' + finding.rule()).toList());
    }

    @Test
    void isSilentAboutADistrictThatTheDirectoryDoesNotKnow() throws Exception {
        north.setInDirectory(false);
        south.setInDirectory(false);
        enroll(student("1"), north, "2024-08-15");
        assertEquals(List.of(), on(NOVEMBER).run(ID, 2024).findings());
    }

    @Test
    void leavesOutStudentsWithoutSsidAndRefusesMalformedOnes() throws Exception {
        enroll(district.student("1", null), north, "2024-08-15");
        enroll(district.student("2", "123456789"), north, "2024-08-15");
        enroll(district.student("3", "12345678901"), north, "2024-08-15");
        enroll(district.student("4", "1234567890"), north, "2024-08-15");
        Outcome outcome = on(NOVEMBER).run(ID, 2024);
        assertEquals(List.of("4"), outcome.fields(STUDENT));
        assertEquals(3, outcome.leftOut().size());
        assertEquals("student 1, school 0100001, enrollment 2024-08-15: NO_SSID", outcome.leftOut().get(0));
        assertEquals(2, outcome.findings().size());
        assertTrue(outcome.findings().stream()
                .allMatch(finding -> finding.field().equals("SSID") && finding.severity() == Severity.FATAL));
    }

    @Test
    void leavesOutAStudentWithoutInformationWithEveryReason() throws Exception {
        enroll(district.studentWithoutInformation("1", "1000000001"), north, "2024-08-15");
        Outcome outcome = on(NOVEMBER).run(ID, 2024);
        assertEquals(ExportResult.Outcome.NOBODY, outcome.result().outcome());
        assertEquals(List.of("student 1, school 0100001, enrollment 2024-08-15: GERR0001 GERR0001 GERR0001 GERR0001"),
                outcome.leftOut());
        assertEquals(List.of("Student Legal First Name", "Student Legal Last Name", "Student Birth Date",
                "Student Gender Code"), outcome.findings().stream().map(finding -> finding.field()).toList());
    }

    @Test
    void keepsNamesThatWouldBreakTheFileApart() throws Exception {
        Student student = student("1");
        information(student).setLegalFirstName("Mari^a \"Z\"");
        information(student).setLegalLastName("O'Nu\u00f1ez");
        enroll(student, north, "2024-08-15");
        Outcome outcome = on(NOVEMBER).run(ID, 2024);
        assertEquals(List.of("Maria Z"), outcome.fields(10));
        assertEquals(List.of("O'Nunez"), outcome.fields(12));
        assertEquals(35, outcome.lines().get(0).split("\\^", -1).length);
        assertEquals(List.of("Student Legal First Name", "Student Legal Last Name"),
                outcome.findings().stream().map(finding -> finding.field()).distinct().toList());
    }

    @Test
    void judgesCurrentEnrollmentOnTheAsOfDate() throws Exception {
        enroll(student("1"), north, "2024-08-15", "2024-11-05");
        enroll(student("2"), north, "2024-08-15", "2024-11-04");
        Student moved = student("3");
        enroll(moved, north, "2024-08-15", "2024-10-11");
        enroll(moved, north, "2024-10-14");
        ExportBench bench = on(NOVEMBER);
        Outcome today = bench.run(ID, 2024, builder -> builder.trial());
        assertEquals(List.of("1", "3"), today.fields(STUDENT));
        assertEquals(1, today.result().counts().exitsNotSent());
        assertTrue(today.leftOut().contains("student 2, school 0100001, enrollment 2024-08-15: NOT_ENROLLED"));
        Outcome earlier = bench.run(ID, 2024,
                builder -> builder.asOf(java.time.LocalDate.of(2024, 11, 4)).trial());
        assertEquals(List.of("1", "2", "3"), earlier.fields(STUDENT));
        Outcome all = bench.run(ID, 2024, builder -> builder.includeNotEnrolled(true).trial());
        assertEquals(List.of("1", "2", "3"), all.fields(STUDENT));
        assertEquals(0, all.result().counts().exitsNotSent());
    }

    @Test
    void judgesCurrentEnrollmentAtTheChosenSite() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-10-18");
        enroll(student, south, "2024-10-21");
        Outcome outcome = on(NOVEMBER).run(ID, 2024, builder -> builder.sites(List.of("0100001")));
        assertEquals(List.of("student 1, school 0100001, enrollment 2024-08-15: NOT_ENROLLED"), outcome.leftOut());
    }

    @Test
    void sendsNothingThatLiesInTheFuture() throws Exception {
        enroll(student("1"), north, "2024-09-30");
        enroll(student("2"), north, "2024-08-15", "2024-12-20").setCompletionStatus("100");
        Outcome outcome = on("2024-09-27").run(ID, 2024, builder -> builder.includeNotEnrolled(true));
        assertEquals(List.of("2"), outcome.fields(STUDENT));
        assertEquals(List.of(""), outcome.fields(EXIT));
        assertEquals(List.of(""), outcome.fields(EXIT_REASON));
        assertEquals(List.of("student 1, school 0100001, enrollment 2024-09-30: STARTS_IN_FUTURE"), outcome.leftOut());
        assertEquals(List.of("EXIT_IN_FUTURE"), outcome.findings().stream().map(finding -> finding.rule()).toList());
    }

    @Test
    void leavesOutStudentsOfEarlierRunsUnlessTheyWereRejected() throws Exception {
        enroll(student("1"), north, "2024-08-15");
        enroll(student("2"), south, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        Outcome first = bench.run(ID, 2024, builder -> builder.sites(List.of("0100001")));
        Outcome second = bench.run(ID, 2024, builder -> builder.includePrevious(false).trial());
        assertEquals(List.of("2"), second.fields(STUDENT));
        assertEquals(List.of("student 1, school 0100001, enrollment 2024-08-15: SENT_BEFORE"), second.leftOut());
        String runId = first.result().runId().orElseThrow();
        bench.history().mark(bench.store(), runId, org.caret.exports.RunState.REJECTED);
        Outcome third = bench.run(ID, 2024, builder -> builder.includePrevious(false).trial());
        assertEquals(List.of("1", "2"), third.fields(STUDENT));
        bench.history().mark(bench.store(), runId, org.caret.exports.RunState.POSTED);
        assertEquals(List.of("2"),
                bench.run(ID, 2024, builder -> builder.includePrevious(false).trial()).fields(STUDENT));
    }

    @Test
    void countsOnlyRunsOfTheSameTypeAndYear() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2025-06-10");
        enroll(student, north, "2025-08-15");
        ExportBench bench = on("2025-11-05");
        bench.run("senr-ongoing", 2024);
        bench.run(ID, 2024);
        assertEquals(List.of("1"), bench.run(ID, 2025, builder -> builder.includePrevious(false)).fields(STUDENT));
    }

    @Test
    void refusesToGuessWhoWasSentWhereTheArchiveIsGone() throws Exception {
        enroll(student("1"), north, "2024-08-15");
        ExportBench bench = on(NOVEMBER);
        String runId = bench.run(ID, 2024).result().runId().orElseThrow();
        Files.delete(bench.store().folder().resolve("runs").resolve(runId).resolve("index.tsv.zst"));
        ExportException refusal = assertThrows(ExportException.class,
                () -> bench.run(ID, 2024, builder -> builder.includePrevious(false)));
        assertEquals(Reason.ARCHIVE, refusal.reason());
        assertEquals(List.of("The archive file " + runId + "/index.tsv.zst is missing."),
                bench.history().verify(bench.store(), runId));
    }

    @ParameterizedTest
    @CsvSource({ "Foreign exchange., : Foreign exchange.", "Fee-based preschool, : Fee-based preschool.", "' ', .",
            "Why?, : Why?" })
    void showsTheReasonOfAnExcludeFlagAsASentence(String given, String end) throws Exception {
        Enrollment enrollment = enroll(student("1"), north, "2024-08-15");
        enrollment.setNotReported(true);
        enrollment.setNotReportedReason(given);
        ExportBench bench = on(NOVEMBER);
        try (ExportResult result = bench.service().run(bench.store(), bench.request(ID, 2024, b -> b), null);
                var rows = result.details().leftOut()) {
            assertEquals("The enrollment is marked as not reported" + end,
                    rows.findFirst().orElseThrow().reasons().get(0).text());
        }
    }

    @Test
    void usesTheLayoutOfTheYear() throws Exception {
        enroll(student("1"), north, "2013-08-15", "2014-06-10");
        enroll(student("2"), north, "2019-08-15", "2020-06-10");
        ExportBench bench = on("2024-11-05");
        Outcome old = bench.run(ID, 2013);
        assertEquals("SENR-2013", old.result().layout());
        assertEquals(List.of("00"), old.fields(22));
        assertEquals(List.of("20130815"), old.fields(23));
        assertEquals(30, old.lines().get(0).split("\\^", -1).length);
        Outcome later = bench.run(ID, 2019);
        assertEquals("SENR-2019", later.result().layout());
        assertEquals(39, later.lines().get(0).split("\\^", -1).length);
    }

    @Test
    void refusesAYearWithoutAKnownLayout() throws Exception {
        ExportBench bench = on(NOVEMBER);
        ExportException refusal = assertThrows(ExportException.class, () -> bench.run(ID, 2015));
        assertEquals(Reason.NO_LAYOUT, refusal.reason());
        assertTrue(refusal.getMessage().contains("2015-2016"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("SENR"), refusal.getMessage());
    }
}
