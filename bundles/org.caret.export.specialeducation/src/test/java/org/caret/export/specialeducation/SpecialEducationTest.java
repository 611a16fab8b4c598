package org.caret.export.specialeducation;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestDistrict.information;
import static org.caret.exports.testsupport.TestSpecialEducation.meeting;
import static org.caret.exports.testsupport.TestSpecialEducation.plan;
import static org.caret.exports.testsupport.TestSpecialEducation.service;
import static org.caret.exports.testsupport.TestSpecialEducation.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.caret.exports.ExportException;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.exports.testsupport.Golden;
import org.caret.model.SpecialEducationMeeting;
import org.caret.model.SpecialEducationPlan;
import org.caret.model.SpecialEducationStatus;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialEducationTest extends SpecialEducationTestBase {

    private static final int SWDS_START = 11;
    private static final int MEET_DAY = 13;

    SpecialEducationTest(@TempDir Path folder) {
        super(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = { "swds", "plan", "meet", "serv" })
    void writesTheFile(String type) throws Exception {
        Student student = student("1");
        student.setLocalSpecialEducationStudentId("SE1");
        enroll(student, north, "2024-08-15");
        status(student, "2024-08-15").setLocalRecordId("S1");
        SpecialEducationPlan plan = plan(student, "2024-08-20");
        plan.setLocalRecordId("P1");
        plan.setGeneralEducationParticipationPercentage("1");
        plan.setSpecialTransportation("N");
        service(plan, "330").setLocation("510");
        service(plan, "415").setNonpublicAgency("9900001");
        SpecialEducationMeeting held = meeting(student, "2024-08-19");
        held.setReferralDate(LocalDate.of(2024, 6, 1));
        held.setReferringParty("10");
        held.setPlanReview("Y");
        SpecialEducationMeeting pending = meeting(student, "2024-10-01");
        pending.setMeetingDate(null);
        pending.setPendingAsOfDate(LocalDate.of(2024, 10, 1));
        pending.setDelayReason("40");
        ExportBench bench = on("2024-11-05");
        bench.run(type, 2024);
        Golden.assertFile(type + "-2024-2025.txt", bench.output());
    }

    @Test
    void statusesThatHeldInThePeriodAreSent() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        enroll(student, north, "2023-08-15", "2024-06-10");
        SpecialEducationStatus past = status(student, "2020-08-15");
        past.setEnd(LocalDate.parse("2024-07-01"));
        status(student, "2024-07-01").setEnd(LocalDate.parse("2024-10-01"));
        SpecialEducationStatus over = status(student, "2024-10-01");
        over.setStatus("2");
        over.setNonParticipationReason("10");
        over.setEnd(LocalDate.parse("2024-12-01"));
        status(student, "2024-12-01");
        Outcome outcome = on("2024-11-05").run("swds", 2024);
        assertEquals(List.of("20240701", "20241001"), outcome.fields(SWDS_START));
        assertEquals(List.of("student 1, status 2020-08-15: NOT_IN_PERIOD",
                "student 1, status 2024-12-01: NOT_IN_PERIOD"), outcome.leftOut());
    }

    @Test
    void whoTakesPartHasNoReasonForNotTakingPart() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        status(student, "2024-08-15").setNonParticipationReason("10");
        assertEquals(List.of("student 1, status 2024-08-15: NON_PARTICIPATION"),
                on("2024-11-05").run("swds", 2024).leftOut());
    }

    @Test
    void meetingsHeldOrPendingInThePeriodAreSent() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        meeting(student, "2024-08-31");
        meeting(student, "2024-09-01");
        SpecialEducationMeeting pending = meeting(student, "2024-09-30");
        pending.setMeetingDate(null);
        pending.setPendingAsOfDate(LocalDate.parse("2024-09-30"));
        meeting(student, "2024-10-01");
        Outcome outcome = on("2024-11-05").run("meet", 2024,
                builder -> builder.option("startDate", "2024-09-01").option("endDate", "2024-09-30"));
        assertEquals(List.of("", "20240901"), outcome.fields(MEET_DAY));
    }

    @Test
    void onlyStudentsEnrolledInThePeriodAreSent() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-08-31");
        service(plan(student, "2024-08-20"), "330");
        Outcome outcome = on("2024-11-05").run("serv", 2024,
                builder -> builder.option("startDate", "2024-09-01").includeNotEnrolled(true));
        assertEquals(List.of("student 1, plan 2024-08-20, service 330, service 400: NOT_ACTIVE"), outcome.leftOut());
    }

    @Test
    void aSiteGetsTheRecordsOfItsStudents() throws Exception {
        Student moved = student("1");
        enroll(moved, north, "2024-08-15");
        plan(moved, "2024-08-20");
        Student other = student("2");
        enroll(other, south, "2024-08-15");
        plan(other, "2024-08-20");
        Outcome outcome = on("2024-11-05").run("plan", 2024, builder -> builder.sites(List.of("0100002")));
        assertEquals(List.of("2"), outcome.fields(7));
    }

    @Test
    void aPreschoolChildNeedsThePlaceOfTheServices() throws Exception {
        for (String[] one : new String[][] { { "1", "2021-02-01", "201" }, { "2", "2018-02-01", "201" },
                { "3", "2021-02-01", "200" } }) {
            Student student = student(one[0]);
            information(student).setBirthDate(LocalDate.parse(one[1]));
            enroll(student, north, "2024-08-15");
            plan(student, "2024-08-20").setProgramSetting(one[2]);
        }
        assertEquals(List.of("PRESCHOOL_LOCATION student 1, plan 2024-08-20"),
                on("2024-11-05").run("plan", 2024).findings().stream()
                        .filter(finding -> finding.rule().startsWith("PRESCHOOL"))
                        .map(finding -> finding.rule() + ' ' + finding.record()).toList());
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() throws Exception {
        ExportBench bench = on("2024-11-05");
        assertThrows(ExportException.class, () -> bench.run("swds", 2024,
                builder -> builder.option("startDate", "2024-10-02").option("endDate", "2024-10-01")));
    }
}
