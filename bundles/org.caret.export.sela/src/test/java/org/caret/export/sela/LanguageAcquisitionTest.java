package org.caret.export.sela;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestRecords.language;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which statuses are sent; selection rules, SELA. */
class LanguageAcquisitionTest extends SelaTestBase {

    private static final int SCHOOL = 5;
    private static final int STUDENT = 12;
    private static final int STATUS = 13;
    private static final int START = 14;

    LanguageAcquisitionTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void onlyChangesAreSent() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        language(student, "EL", "2020-08-15").setCorrectionReason("1");
        language(student, "RFEP", "2024-09-10");
        Outcome outcome = on("2024-11-05").run("sela", 2024);
        assertEquals(List.of("RFEP"), outcome.fields(STATUS));
        assertEquals(List.of("20240910"), outcome.fields(START));
        assertEquals(List.of("student 1, language 2020-08-15: NOT_CHANGED"), outcome.leftOut());
    }

    @Test
    void theStatusAtTheEndOfThePeriodIsSentOnRequest() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        language(student, "TBD", "2019-08-15");
        language(student, "EO", "2020-08-15");
        Outcome outcome = on("2024-11-05").run("sela", 2024, builder -> builder.option("unchanged", "true"));
        assertEquals(List.of("EO"), outcome.fields(STATUS));
        assertEquals(List.of("student 1, language 2019-08-15: NOT_CHANGED"), outcome.leftOut());
    }

    @Test
    void aStatusThatHasNotBegunIsNotSent() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        language(student, "EO", "2024-11-06");
        assertEquals(List.of("student 1, language 2024-11-06: NOT_BEGUN"),
                on("2024-11-05").run("sela", 2024).leftOut());
    }

    @Test
    void toBeDeterminedFollowsNothingButEnglishOnly() throws Exception {
        Student first = student("1");
        enroll(first, north, "2024-08-15");
        language(first, "TBD", "2024-08-15");
        Student second = student("2");
        enroll(second, north, "2024-08-15");
        language(second, "EO", "2020-08-15");
        language(second, "TBD", "2024-08-15");
        Student third = student("3");
        enroll(third, north, "2024-08-15");
        language(third, "EL", "2020-08-15").setCorrectionReason("1");
        language(third, "TBD", "2024-08-15");
        Outcome outcome = on("2024-11-05").run("sela", 2024);
        assertEquals(List.of("1", "2"), outcome.fields(STUDENT));
        assertEquals(List.of("student 2, language 2020-08-15: NOT_CHANGED",
                "student 3, language 2020-08-15: NOT_CHANGED", "student 3, language 2024-08-15: SELA0281"),
                outcome.leftOut());
    }

    @Test
    void aStatusHeldBeforeIsKnownByItsFirstStart() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15");
        language(student, "EO", "2020-08-15");
        language(student, "EO", "2024-08-15");
        assertEquals(List.of("student 1, language 2020-08-15: NOT_CHANGED", "student 1, language 2024-08-15: SELA0283"),
                on("2024-11-05").run("sela", 2024).leftOut());
    }

    @ParameterizedTest
    @CsvSource({ "TBD, EO, '', 2024, ''", "EL, RFEP, '', 2024, ''", "EO, IFEP, '', 2017, ''",
            "EO, IFEP, 1, 2018, ''", "EO, IFEP, 2, 2018, SELA0255", "EO, RFEP, '', 2024, SELA0255",
            "RFEP, EO, '', 2024, SELA0255" })
    void whatMayNotFollowIsAWarning(String before, String status, String reason, int year, String rule)
            throws Exception {
        Student student = student("1");
        enroll(student, north, year + "-08-15");
        language(student, before, "2010-08-15");
        language(student, status, year + "-09-01").setCorrectionReason(reason.isEmpty() ? null : reason);
        Outcome outcome = on(year + "-11-05").run("sela", year);
        assertEquals(List.of(status), outcome.fields(STATUS));
        assertEquals(rule.isEmpty() ? List.of() : List.of(rule),
                rules(outcome));
    }

    @ParameterizedTest
    @CsvSource({ "2024-09-02, 10, CERT106", "2024-09-03, 10, ''", "2024-09-02, 20, ''" })
    void aStatusToBeDeterminedForLongIsAWarning(String start, String status, String rule) throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15").setStatus(status);
        language(student, "TBD", start);
        assertEquals(rule.isEmpty() ? List.of() : List.of(rule),
                rules(on("2024-11-05").run("sela", 2024)));
    }

    @Test
    void fromTheTestsComesWhatTheTestsFound() throws Exception {
        Student tested = student("1");
        enroll(tested, north, "2024-08-15");
        language(tested, "EL", "2024-09-01");
        Student corrected = student("2");
        enroll(corrected, north, "2024-08-15");
        language(corrected, "EL", "2024-09-01").setCorrectionReason("2");
        Student otherwise = student("3");
        enroll(otherwise, north, "2024-08-15");
        language(otherwise, "IFEP", "2024-09-01").setCorrectionReason("3");
        Outcome outcome = on("2024-11-05").run("sela", 2024);
        assertEquals(List.of("2"), outcome.fields(STUDENT));
        assertEquals(List.of("student 1, language 2024-09-01: SELA0520", "student 3, language 2024-09-01: SELA0520"),
                outcome.leftOut());
        // What nobody has tried to send is no mistake.
        assertEquals(List.of("student 3, language 2024-09-01"), outcome.findings().stream()
                .filter(one -> one.rule().equals("SELA0520")).map(one -> one.record()).toList());
    }

    @Test
    void beforeThatDistrictsSentIt() throws Exception {
        Student tested = student("1");
        enroll(tested, north, "2018-08-15");
        language(tested, "EL", "2018-09-01");
        assertEquals(List.of("EL"), on("2018-11-05").run("sela", 2018).fields(STATUS));
    }

    @Test
    void theYoungestAndAdultsHaveNoStatus() throws Exception {
        for (String grade : List.of("IN", "PS", "AD", "TD", "KN")) {
            Student student = student(String.valueOf(1 + List.of("IN", "PS", "AD", "TD", "KN").indexOf(grade)));
            enroll(student, north, "2024-08-15").setGradeLevel(grade);
            language(student, "EO", "2024-08-15");
        }
        Outcome outcome = on("2024-11-05").run("sela", 2024);
        assertEquals(List.of("5"), outcome.fields(STUDENT));
        assertEquals(4L, outcome.result().counts().leftOutByReason().get("GRADE_WITHOUT_STATUS"));
    }

    @Test
    void aStudentWhoWasNotThereIsLeftOut() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-08-20");
        language(student, "EO", "2024-09-10");
        Outcome outcome = on("2024-11-05").run("sela", 2024,
                builder -> builder.option("startDate", "2024-09-01").includeNotEnrolled(true));
        assertEquals(List.of("student 1, language 2024-09-10: NOT_ACTIVE"), outcome.leftOut());
    }

    @Test
    void theSchoolIsThatOfTheEnrollmentAtTheEnd() throws Exception {
        Student student = student("1");
        enroll(student, north, "2024-08-15", "2024-09-20");
        enroll(student, south, "2024-09-23");
        language(student, "EO", "2024-08-15");
        ExportBench bench = on("2024-11-05");
        assertEquals(List.of("0100002"), bench.run("sela", 2024).fields(SCHOOL));
        assertEquals(List.of("0100001"),
                bench.run("sela", 2024, builder -> builder.option("endDate", "2024-09-20")).fields(SCHOOL));
    }

    /** What was found, but for the primary languages of the test students, which are of the older list. */
    private static List<String> rules(Outcome outcome) {
        return outcome.findings().stream().map(one -> one.rule()).filter(rule -> !rule.equals("GERR0002")).toList();
    }
}
