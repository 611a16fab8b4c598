package org.caret.export.sinf;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestDistrict.information;
import static org.caret.exports.testsupport.TestRecords.changed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.caret.exchange.Finding;
import org.caret.exports.ExportException;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.exports.testsupport.TwoSchools;
import org.caret.model.Enrollment;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The effective date method: one record per student, or one per change. */
class StudentInformationTest extends TwoSchools {

    private static final int START = 4;
    private static final int END = 5;
    private static final int SCHOOL = 7;
    private static final int STUDENT = 10;
    private static final int CITY = 20;

    StudentInformationTest(@TempDir Path folder) {
        super(folder, SinfPlugins.xmls());
    }

    @Test
    void oneRecordPerStudentBeginsWithTheEnrollmentAndTheCutIsReported() throws Exception {
        enroll(student("1"), north, "2024-08-15");
        Outcome outcome = on("2024-11-05").run("sinf", 2024);
        assertEquals(List.of("20240815"), outcome.fields(START));
        assertEquals(List.of(""), outcome.fields(END));
        Finding cut = outcome.findings().get(0);
        assertEquals(List.of("GERR0005", "student 1, info 2000-01-01", "Effective Start Date", "20000101"),
                List.of(cut.rule(), cut.record(), cut.field(), cut.value()));
        assertEquals(1, outcome.findings().size());
    }

    /** IVR0002 */
    @Test
    void theSchoolIsInTheDirectory() throws Exception {
        north.setInDirectory(false);
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        changed(student, "2024-09-10").setBirthCity("Fresno");
        assertEquals(List.of("0100001 IVR0002"), on("2024-11-05").run("sinf", 2024).findings().stream()
                .map(finding -> finding.record() + ' ' + finding.rule()).toList());
    }

    @Test
    void aChangeWithinTheEnrollmentKeepsItsDate() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        changed(student, "2024-09-10").setBirthCity("Fresno");
        Outcome outcome = on("2024-11-05").run("sinf", 2024);
        assertEquals(List.of("20240910"), outcome.fields(START));
        assertEquals(List.of("Fresno"), outcome.fields(CITY));
        assertEquals(List.of(), outcome.findings());
    }

    @ParameterizedTest
    @CsvSource({ "2024-08-16, 07, T160, SENR0654F1", "2024-08-15, 07, T160, ''", "2024-08-16, AD, T160, ''",
            "2024-08-16, 07, N470, ''" })
    void whoWasEnrolledHereHadEnteredAUsSchool(String entered, String grade, String reason, String rule)
            throws Exception {
        Student student = student("1");
        Enrollment first = enroll(student, north, "2024-08-15", "2024-08-15");
        first.setGradeLevel(grade);
        first.setExitReason(reason);
        enroll(student, north, "2024-08-20");
        changed(student, "2024-08-20").setInitialUsSchoolEnrollmentDate(LocalDate.parse(entered));
        assertEquals(rule.isEmpty() ? List.of() : List.of(rule), on("2024-11-05").run("sinf", 2024).findings().stream()
                .map(Finding::rule).toList());
    }

    /** SENR0654F1: the first enrollment of all counts, in whatever year. */
    @ParameterizedTest
    @CsvSource({ "2021-08-16, false, SENR0654F1", "2021-08-15, false, ''", "2021-08-16, true, ''" })
    void whoWasEnrolledHereInAnEarlierYearHadEnteredAUsSchool(String entered, boolean hidden, String rule)
            throws Exception {
        Student student = student("1");
        enroll(student, north, "2021-08-15", "2022-06-10").setNotReported(hidden);
        enroll(student, south, "2024-08-15");
        information(student).setInitialUsSchoolEnrollmentDate(LocalDate.parse(entered));
        enroll(student("2"), north, "2021-08-15", "2022-06-10");
        ExportBench bench = on("2024-11-05");
        for (String all : List.of("false", "true")) {
            assertEquals(rule.isEmpty() ? List.of() : List.of("SENR0654F1 student 1, info 2000-01-01"),
                    bench.run("sinf", 2024, builder -> builder.option("allChanges", all).trial()).findings()
                            .stream().filter(one -> one.rule().startsWith("SENR"))
                            .map(one -> one.rule() + ' ' + one.record())
                            .toList());
        }
    }

    @Test
    void theInformationAtTheEndOfThePeriodIsSentWithoutAnEndThatComesLater() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        changed(student, "2024-10-10").setBirthCity("Fresno");
        Outcome outcome = on("2024-11-05").run("sinf", 2024, builder -> builder.option("endDate", "2024-10-02"));
        assertEquals(List.of("20240815"), outcome.fields(START));
        assertEquals(List.of(""), outcome.fields(END));
        assertEquals(List.of(""), outcome.fields(CITY));
        assertEquals(Set.of("GERR0005", "END_NOT_REACHED"), outcome.result().counts().findingsByRule().keySet());
    }

    @Test
    void aChangeInTheFutureIsNotSent() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        changed(student, "2024-12-01").setBirthCity("Fresno");
        Outcome outcome = on("2024-11-05").run("sinf", 2024);
        assertEquals(List.of(""), outcome.fields(CITY));
        assertEquals(List.of(""), outcome.fields(END));
    }

    @Test
    void theInformationOfOneWhoLeftIsThatOfTheLastDay() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-09-20");
        changed(student, "2024-09-21").setBirthCity("Fresno");
        Outcome outcome = on("2024-11-05").run("sinf", 2024, builder -> builder.includeNotEnrolled(true));
        assertEquals(List.of(""), outcome.fields(CITY));
        assertEquals(List.of("20240920"), outcome.fields(END));
    }

    @Test
    void anEndBeyondTheEnrollmentIsCut() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-09-20");
        changed(student, "2024-10-01");
        Outcome outcome = on("2024-11-05").run("sinf", 2024, builder -> builder.includeNotEnrolled(true));
        assertEquals(List.of("20240920"), outcome.fields(END));
        assertEquals(2L, outcome.result().counts().findingsByRule().get("GERR0005"));
    }

    @Test
    void concurrentEnrollmentsGiveOneRecordOfThePrimarySchool() throws Exception {
        Student student = student("1");
        Enrollment second = enroll(student, south, "2024-08-20");
        second.setStatus("20");
        enroll(student, north, "2024-08-15");
        Outcome outcome = on("2024-11-05").run("sinf", 2024);
        assertEquals(List.of("0100001"), outcome.fields(SCHOOL));
    }

    @Test
    void aStudentWhoMovedIsSentFromTheLaterSchool() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-09-20");
        enroll(student, south, "2024-09-23");
        ExportBench bench = on("2024-11-05");
        Outcome outcome = bench.run("sinf", 2024);
        assertEquals(List.of("0100002"), outcome.fields(SCHOOL));
        assertEquals(List.of("20240923"), outcome.fields(START));
        Outcome earlier = bench.run("sinf", 2024,
                builder -> builder.option("endDate", "2024-09-20").includeNotEnrolled(true).trial());
        assertEquals(List.of("0100001"), earlier.fields(SCHOOL));
    }

    @Test
    void allChangesAreARecordEachWithTheEnrollmentTheyFirstHeldIn() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-09-20");
        enroll(student, south, "2024-09-23");
        changed(student, "2024-09-01").setBirthCity("Fresno");
        changed(student, "2024-10-01").setBirthCity("Clovis");
        Outcome outcome = on("2024-11-05").run("sinf", 2024, builder -> builder.option("allChanges", "true"));
        assertEquals(List.of("20240815", "20240901", "20241001"), outcome.fields(START));
        assertEquals(List.of("20240831", "20240920", ""), outcome.fields(END));
        assertEquals(List.of("0100001", "0100001", "0100002"), outcome.fields(SCHOOL));
        assertEquals(List.of("", "Fresno", "Clovis"), outcome.fields(CITY));
    }

    @Test
    void allChangesLeaveOutWhatDidNotHoldInThePeriod() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        changed(student, "2024-09-01");
        changed(student, "2024-10-20");
        Outcome outcome = on("2024-11-05").run("sinf", 2024, builder -> builder.option("allChanges", "true")
                .option("startDate", "2024-09-15").option("endDate", "2024-10-02"));
        assertEquals(List.of("20240901"), outcome.fields(START));
        assertEquals(List.of("student 1, info 2000-01-01: NOT_IN_PERIOD", "student 1, info 2024-10-20: NOT_IN_PERIOD"),
                outcome.leftOut());
    }

    @Test
    void whoWasNotEnrolledInThePeriodIsListedOnce() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-08-20");
        enroll(student, south, "2024-08-21", "2024-08-31");
        changed(student, "2024-08-25");
        Outcome outcome = on("2024-11-05").run("sinf", 2024,
                builder -> builder.option("startDate", "2024-09-01").includeNotEnrolled(true));
        assertEquals(List.of("student 1, info 2000-01-01: NOT_ACTIVE"), outcome.leftOut());
    }

    @Test
    void aNoShowWasNotEnrolled() throws Exception {
        enroll(student("1"), north, "2024-08-15", "2024-08-15").setExitReason("N470");
        Outcome outcome = on("2024-11-05").run("sinf", 2024, builder -> builder.includeNotEnrolled(true));
        assertEquals(List.of("student 1, info 2000-01-01: NOT_ACTIVE"), outcome.leftOut());
    }

    @Test
    void aStudentWithoutInformationIsSaidToHaveNone() throws Exception {
        enroll(district.studentWithoutInformation("1", "1000000001"), north, "2024-08-15");
        enroll(late(student("2")), north, "2024-08-15", "2024-09-20");
        ExportBench bench = on("2024-11-05");
        assertEquals(List.of("student 1: NO_INFORMATION", "student 2, info 2024-10-01: NO_INFORMATION"),
                bench.run("sinf", 2024, builder -> builder.includeNotEnrolled(true)).leftOut());
        assertEquals(List.of("student 1: NO_INFORMATION", "student 2, info 2024-10-01: NOT_IN_PERIOD"),
                bench.run("sinf", 2024, builder -> builder.includeNotEnrolled(true).option("allChanges", "true"))
                        .leftOut());
    }

    @Test
    void studentsOfEarlierYearsAreNotEvenLookedAt() throws Exception {
        enroll(student("1"), north, "2022-08-15", "2023-06-10");
        assertEquals(List.of(), on("2024-11-05").run("sinf", 2024).leftOut());
    }

    @Test
    void aSiteGivesTheRecordOfItsOwnEnrollment() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        enroll(student, south, "2024-08-20").setStatus("20");
        Outcome outcome = on("2024-11-05").run("sinf", 2024, builder -> builder.sites(List.of("0100002")));
        assertEquals(List.of("0100002"), outcome.fields(SCHOOL));
    }

    @Test
    void anEnrollmentThatIsNotReportedDoesNotHideTheOther() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15").setNotReported(true);
        enroll(student, south, "2024-08-20");
        Outcome outcome = on("2024-11-05").run("sinf", 2024);
        assertEquals(List.of("0100002"), outcome.fields(SCHOOL));
        assertEquals(List.of(), outcome.leftOut());
    }

    @Test
    void guardianOneIsWholeOrAbsent() throws Exception {
        Student student = student("1");
        information(student).setGuardian1FirstName("Trillian");
        enroll(student, north, "2024-08-15");
        Outcome outcome = on("2024-11-05").run("sinf", 2024);
        assertEquals(List.of("student 1, info 2000-01-01: SINF0453 SINF0453"), outcome.leftOut());
    }

    @Test
    void anAddressNeedsItsZipCode() throws Exception {
        Student student = student("1");
        information(student).setResidentialAddressLine1("1 Main");
        enroll(student, north, "2024-08-15");
        assertEquals(List.of("student 1, info 2000-01-01: SINF0053"), on("2024-11-05").run("sinf", 2024).leftOut());
    }

    @Test
    void studentsNotEnrolledNowAreLeftOutUnlessWanted() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-09-20");
        enroll(student("2"), north, "2024-08-15");
        ExportBench bench = on("2024-11-05");
        assertEquals(List.of("2"), bench.run("sinf", 2024, builder -> builder.trial()).fields(STUDENT));
        assertEquals(List.of("1", "2"),
                bench.run("sinf", 2024, builder -> builder.includeNotEnrolled(true)).fields(STUDENT));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() throws Exception {
        ExportBench bench = on("2024-11-05");
        assertThrows(ExportException.class, () -> bench.run("sinf", 2024,
                builder -> builder.option("startDate", "2024-10-02").option("endDate", "2024-10-01")));
    }

    @Test
    void thereIsNoLayoutForTheFirstYears() throws Exception {
        ExportBench bench = on("2024-11-05");
        ExportException failure = assertThrows(ExportException.class, () -> bench.run("sinf", 2013));
        assertEquals(ExportException.Reason.NO_LAYOUT, failure.reason());
    }

    private static Student late(Student student) {
        StudentInformation information = information(student);
        information.setStart(LocalDate.of(2024, 10, 1));
        return student;
    }
}
