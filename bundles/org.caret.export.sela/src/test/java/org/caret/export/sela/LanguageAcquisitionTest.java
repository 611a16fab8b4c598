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
    void toBeDeterminedIsAFirstStatusOnly() throws Exception {
        Student first = student("1");
        enroll(first, north, "2024-08-15");
        language(first, "TBD", "2024-08-15");
        Student second = student("2");
        enroll(second, north, "2024-08-15");
        language(second, "EO", "2020-08-15");
        language(second, "TBD", "2024-08-15");
        Outcome outcome = on("2024-11-05").run("sela", 2024);
        assertEquals(List.of("1"), outcome.fields(STUDENT));
        assertEquals(List.of("student 2, language 2020-08-15: NOT_CHANGED",
                "student 2, language 2024-08-15: TBD_NOT_FIRST"), outcome.leftOut());
    }

    @Test
    void fromTheTestsComesWhatTheTestsFound() throws Exception {
        Student tested = student("1");
        enroll(tested, north, "2024-08-15");
        language(tested, "EL", "2024-09-01");
        Student corrected = student("2");
        enroll(corrected, north, "2024-08-15");
        language(corrected, "EL", "2024-09-01").setCorrectionReason("2");
        Outcome outcome = on("2024-11-05").run("sela", 2024);
        assertEquals(List.of("2"), outcome.fields(STUDENT));
        assertEquals(List.of("student 1, language 2024-09-01: SELA0520"), outcome.leftOut());
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
}
