package org.caret.export.sprg;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestRecords.program;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.exports.testsupport.TestRecords;
import org.caret.model.ProgramMembership;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How eligible and participating memberships are sent; selection rules, SPRG. */
class StudentProgramTest extends SprgTestBase {

    private static final String ELIGIBLE = "1";
    private static final String PARTICIPATING = "3";
    private static final int PROGRAM = 13;
    private static final int START = 15;
    private static final int END = 16;

    StudentProgramTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void anEligibleMembershipMayBeginBeforeTheEnrollment() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        program(student, north, "127", ELIGIBLE, "2020-09-01");
        Outcome outcome = on("2024-11-05").run("sprg", 2024);
        assertEquals(List.of("20200901"), outcome.fields(START));
        assertEquals(List.of(), outcome.findings());
    }

    @Test
    void aParticipatingMembershipIsCutToTheEnrollment() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-10-11");
        program(student, north, "174", PARTICIPATING, "2024-07-01");
        Outcome outcome = on("2024-11-05").run("sprg", 2024, builder -> builder.includeNotEnrolled(true));
        assertEquals(List.of("20240815"), outcome.fields(START));
        assertEquals(List.of("20241011"), outcome.fields(END));
        assertEquals(Set.of("SPRG_START_CUT", "SPRG_END_CUT"),
                outcome.result().counts().findingsByRule().keySet());
        assertEquals(List.of("20240701", ""), outcome.findings().stream().map(finding -> finding.value()).toList());
    }

    @Test
    void anEligibleMembershipEndsNoLaterThanTheExitAndStaysOpenOtherwise() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-10-11");
        ended(program(student, north, "127", ELIGIBLE, "2024-08-15"), "2024-10-20");
        program(student, north, "192", ELIGIBLE, "2024-08-15");
        Outcome outcome = on("2024-11-05").run("sprg", 2024, builder -> builder.includeNotEnrolled(true));
        assertEquals(List.of("127", "192"), outcome.fields(PROGRAM));
        assertEquals(List.of("20241011", ""), outcome.fields(END));
        assertEquals(Set.of("SPRG_END_CUT"), outcome.result().counts().findingsByRule().keySet());
    }

    @Test
    void aMembershipMustOverlapAnEnrollmentAtItsSchool() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-09-20");
        enroll(student, south, "2024-09-23");
        program(student, south, "127", ELIGIBLE, "2024-08-15");
        ended(program(student, south, "174", PARTICIPATING, "2024-08-15"), "2024-09-20");
        Outcome outcome = on("2024-11-05").run("sprg", 2024);
        assertEquals(List.of("127"), outcome.fields(PROGRAM));
        assertEquals(List.of("student 1, school 0100002, membership 174, membership 2024-08-15: NOT_ENROLLED_THERE"),
                outcome.leftOut());
    }

    @Test
    void aMembershipByWayOfAnEnrollmentThatIsNotReportedSaysSoWhateverCameBefore() throws Exception {
        Student student = student("1");
        enroll(student, north, "2022-08-15", "2023-06-09");
        enroll(student, south, "2024-08-15").setNotReported(true);
        program(student, south, "127", ELIGIBLE, "2024-08-15");
        assertEquals(
                List.of("student 1, school 0100002, membership 127, membership 2024-08-15: ENROLLMENT_NOT_REPORTED"),
                on("2024-11-05").run("sprg", 2024).leftOut());
    }

    @Test
    void anEnrollmentOfAnotherYearSaysNothing() throws Exception {
        Student student = student("1");
        enroll(student, north, "2022-08-15", "2023-06-09").setNotReported(true);
        program(student, north, "127", ELIGIBLE, "2024-08-15");
        assertEquals(
                List.of("student 1, school 0100001, membership 127, membership 2024-08-15: NOT_ENROLLED_THERE"),
                on("2024-11-05").run("sprg", 2024, builder -> builder.includeNotEnrolled(true)).leftOut());
    }

    @Test
    void aParticipatingMembershipIsSentForEachStay() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-09-06");
        enroll(student, south, "2024-09-07", "2024-09-30");
        enroll(student, north, "2024-10-01");
        program(student, north, "174", PARTICIPATING, "2024-08-15");
        program(student, north, "127", ELIGIBLE, "2024-08-15");
        Outcome outcome = on("2024-11-05").run("sprg", 2024);
        assertEquals(List.of("127", "174", "174"), outcome.fields(PROGRAM));
        assertEquals(List.of("20240815", "20240815", "20241001"), outcome.fields(START));
        assertEquals(List.of("", "20240906", ""), outcome.fields(END));
    }

    @Test
    void enrollmentsThatFollowEachOtherAreOneStay() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-09-06").setExitReason("E150");
        enroll(student, north, "2024-09-07");
        program(student, north, "174", PARTICIPATING, "2024-08-01");
        Outcome outcome = on("2024-11-05").run("sprg", 2024);
        assertEquals(List.of("20240815"), outcome.fields(START));
        assertEquals(List.of(""), outcome.fields(END));
    }

    @Test
    void mealsAreSentAnewEveryYear() throws Exception {
        Student student = student("1");
        enroll(student, north, "2022-08-15");
        program(student, north, "181", ELIGIBLE, "2022-08-15");
        program(student, north, "127", ELIGIBLE, "2022-08-15");
        Outcome outcome = on("2024-11-05").run("sprg", 2024);
        assertEquals(List.of("127", "181"), outcome.fields(PROGRAM));
        assertEquals(List.of("20220815", "20240701"), outcome.fields(START));
        assertEquals(Set.of("SPRG_YEAR_CUT"), outcome.result().counts().findingsByRule().keySet());
    }

    @Test
    void whatIsSentAnewEveryYearEndsWithIt() throws Exception {
        Student staying = student("1");
        enroll(staying, north, "2024-08-15");
        program(staying, north, "127", ELIGIBLE, "2024-08-15");
        program(staying, north, "181", ELIGIBLE, "2024-08-15");
        Student leaving = student("2");
        enroll(leaving, north, "2024-08-15", "2025-06-05");
        program(leaving, north, "127", ELIGIBLE, "2024-08-15");
        program(leaving, north, "181", ELIGIBLE, "2024-08-15");
        ExportBench bench = on("2025-07-10");
        assertEquals(List.of("", "20250630", "", "20250605"), bench.run("sprg", 2024).fields(END));
        assertEquals(List.of("", "", "", ""),
                bench.run("sprg", 2024, builder -> builder.option("endDate", "2025-06-04")).fields(END));
    }

    @Test
    void anEndInTheFutureIsNotSent() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2025-06-10");
        ended(program(student, north, "127", ELIGIBLE, "2024-08-15"), "2025-06-10");
        program(student, north, "174", PARTICIPATING, "2024-08-15");
        Outcome outcome = on("2024-11-05").run("sprg", 2024);
        assertEquals(List.of("", ""), outcome.fields(END));
        assertEquals(Set.of("END_NOT_REACHED"), outcome.result().counts().findingsByRule().keySet());
    }

    @Test
    void aMembershipOutsideThePeriodIsLeftOut() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        ended(program(student, north, "127", ELIGIBLE, "2024-08-15"), "2024-08-31");
        program(student, north, "192", ELIGIBLE, "2024-10-01");
        program(student, north, "113", PARTICIPATING, "2024-12-01");
        ExportBench bench = on("2024-11-05");
        assertEquals(
                List.of("student 1, school 0100001, membership 113, membership 2024-12-01: NOT_IN_PERIOD",
                        "student 1, school 0100001, membership 127, membership 2024-08-15: NOT_IN_PERIOD",
                        "student 1, school 0100001, membership 192, membership 2024-10-01: NOT_IN_PERIOD"),
                bench.run("sprg", 2024, builder -> builder.option("startDate", "2024-09-01")
                        .option("endDate", "2024-09-30")).leftOut());
    }

    @Test
    void memberShipsOfEarlierYearsAreNotLookedAt() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        ended(program(student, north, "127", ELIGIBLE, "2022-08-15"), "2024-06-30");
        Outcome outcome = on("2024-11-05").run("sprg", 2024);
        assertEquals(List.of(), outcome.leftOut());
    }

    @Test
    void fosterYouthIsLeftToTheState() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        program(student, north, "190", ELIGIBLE, "2024-08-15");
        assertEquals(List.of("student 1, school 0100001, membership 190, membership 2024-08-15: MATCHED_BY_STATE"),
                on("2024-11-05").run("sprg", 2024).leftOut());
    }

    @Test
    void theStateTakesAProgramWithOneMembershipCodeOnly() throws Exception {
        Student student = student("1");
        enroll(student, north, "2017-08-15", "2018-06-10");
        enroll(student, north, "2018-08-15");
        program(student, north, "101", PARTICIPATING, "2017-08-15");
        ExportBench bench = on("2018-11-05");
        assertEquals(List.of(), rules(bench.run("sprg", 2017, builder -> builder.trial()), "SPRG_MEMBERSHIP"));
        assertEquals(List.of("SPRG_MEMBERSHIP"), rules(bench.run("sprg", 2018), "SPRG_MEMBERSHIP"));
    }

    @Test
    void aMigrantStudentIsEligibleForThreeYears() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        program(student, north, "135", ELIGIBLE, "2021-11-05").setMigrantStudentId("9911");
        ExportBench bench = on("2024-11-05");
        assertEquals(List.of("CERT110"), rules(bench.run("sprg", 2024, builder -> builder.trial()), "CERT110"));
        assertEquals(List.of(),
                rules(bench.run("sprg", 2024, builder -> builder.option("endDate", "2024-11-04")), "CERT110"));
    }

    @Test
    void titleOneNeedsItsService() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        program(student, north, "122", PARTICIPATING, "2024-08-15");
        assertEquals(List.of("student 1, school 0100001, membership 122, membership 2024-08-15: SPRG0081"),
                on("2024-11-05").run("sprg", 2024).leftOut());
    }

    @Test
    void homelessnessNeedsDwellingAndCompany() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        program(student, north, "191", ELIGIBLE, "2024-08-15");
        assertEquals(List.of("PROGRAM_DETAIL"), rules(on("2024-11-05").run("sprg", 2024), "PROGRAM_DETAIL"));
    }

    @Test
    void namesAreThoseInEffectAtTheEndOfThePeriod() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        TestRecords.changed(student, "2024-09-10").setLegalLastName("Beeblebrox");
        program(student, north, "127", ELIGIBLE, "1999-08-15");
        ExportBench bench = on("2024-11-05");
        assertEquals(List.of("Beeblebrox"), bench.run("sprg", 2024).fields(10));
        assertEquals(List.of("Zaphod"),
                bench.run("sprg", 2024, builder -> builder.option("endDate", "2024-09-01")).fields(10));
    }

    private static List<String> rules(Outcome outcome, String rule) {
        assertEquals(1, outcome.lines().size());
        return outcome.findings().stream().map(finding -> finding.rule()).filter(rule::equals).toList();
    }

    private static void ended(ProgramMembership membership, String lastDay) {
        membership.setEnd(LocalDate.parse(lastDay).plusDays(1));
    }
}
