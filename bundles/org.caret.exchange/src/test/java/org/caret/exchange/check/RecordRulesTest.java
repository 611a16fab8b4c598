package org.caret.exchange.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.caret.exchange.check.FieldChecks.Purpose;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.spec.Specifications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordRulesTest {

    private static final String START = "Enrollment Start Date";
    private static final String EXIT = "Enrollment Exit Date";
    private static final String REASON = "Student Exit Reason Code";
    private static final String COMPLETION = "Student School Completion Status";

    @ParameterizedTest
    @CsvSource({ "20250301, 20250301, T160, true", "20250301, 20250228, T160, false", "20250301, 20250301, N470, true",
            "20250301, 20250228, N470, true", "20250301, 20250227, N470, false", "20250301, 20250302, N470, false" })
    void anExitLiesOnOrBehindTheStartButForThoseWhoNeverCame(String start, String exit, String reason, boolean passes)
            throws Exception {
        assertRule("SENR0018", !passes, senr().with(START, start).with(EXIT, exit).with(REASON, reason));
    }

    @ParameterizedTest
    @CsvSource({ "E230, 480, true", "T160, 480, false", "E230, '', false", "T160, '', true" })
    void aCompletionStatusGoesOnlyWithExitReasonE230(String reason, String completion, boolean passes)
            throws Exception {
        assertRule("SENR0022", !passes, exited().with(REASON, reason).with(COMPLETION, completion));
    }

    @Test
    void aDiplomaNeedsExitReasonE230() throws Exception {
        assertRule("SENR0175", true, exited().with(REASON, "T160").with(COMPLETION, "100"));
        assertRule("SENR0175", false, exited().with(REASON, "E230").with(COMPLETION, "100"));
    }

    @Test
    void aGraduateNeedsTwoIndicators() throws Exception {
        CheckedRecord graduate = exited().with(REASON, "E230").with(COMPLETION, "100");
        assertEquals(List.of("FATAL GERR0001 Student Met All UC CSU Requirements Indicator",
                "FATAL GERR0001 Graduation Exemption Indicator"), graduate.found());
        assertEquals(List.of(), graduate.with("Student Met All UC CSU Requirements Indicator", "N")
                .with("Graduation Exemption Indicator", "N").found());
    }

    @ParameterizedTest
    @CsvSource({ "'Transaction Type Code', D, '', '', SENR0032", "'Student Exit Reason Code', T165, '', '', GERR0001",
            "'School of Attendance', 0000001, '', '', SENR0004",
            "'School of Attendance NPS', 1234567, '', '', SENR0003",
            "'Enrollment Status Code', 20, 'Student Exit Reason Code', T160, SENR0302",
            "'Student Exit Reason Code', E170, '', '', SENR0302",
            "'Graduation Exemption Indicator', Y, '', '', SENR0630",
            "'Student School Transfer Code', 4, '', '', GERR0001", "'Student Alias First Name', Bob, '', '', ALIAS",
            "'Student Birth Date', 20241001, '', '', START_BEFORE_BIRTH" })
    void conditionsInsideARecordAreChecked(String field, String value, String field2, String value2, String rule)
            throws Exception {
        CheckedRecord senr = senr().with(field, value);
        if (!field2.isEmpty()) {
            senr.with(field2, value2);
        }
        assertTrue(senr.found().stream().anyMatch(one -> one.startsWith("FATAL " + rule + " ")),
                senr.found().toString());
    }

    @ParameterizedTest
    @CsvSource({ "2025-2026, 20240815, true", "2025-2026, 20250701, false", "2025-2026, 20260630, false",
            "2025-2026, 20260701, true", "2024-2025, 20220815, false" })
    void fromTwoThousandTwentyFiveOnTheStartLiesInTheYear(String year, String start, boolean breaks) throws Exception {
        assertRule("SENR0742", breaks, new CheckedRecord("SENR", year).with(START, start));
    }

    @Test
    void ageIsAWarningOnly() throws Exception {
        assertEquals(List.of("WARNING AGE " + START), senr().with("Student Birth Date", "19900101").found());
        assertEquals(List.of(),
                senr().with("Student Birth Date", "19900101").with("Grade Level Code", "AD").found());
        assertEquals(List.of("WARNING AGE " + START), senr().with("Grade Level Code", "AD").found());
    }

    @Test
    void aMalformedDateIsReportedOnceAndDecidesNothing() throws Exception {
        assertEquals(List.of("FATAL FRMT0002 " + START), senr().with(START, "20241301").found());
    }

    @Test
    void anOlderLayoutNamesItsFieldsOtherwise() throws Exception {
        CheckedRecord senr = new CheckedRecord("SENR", "2013-2014").with("Student School Exit Date", "20130801")
                .with(REASON, "T160");
        assertRule("SENR0018", true, senr);
    }

    @ParameterizedTest
    @CsvSource({ "Residential Address Line 1, SINF0053", "Residential Address City Name, SINF0053",
            "Guardian 1 First Name, SINF0453", "Parent Guardian 1 Highest Education Level Code, SINF0453",
            "Guardian 2 Last Name, GUARDIAN2" })
    void informationComesInGroups(String field, String rule) throws Exception {
        assertRule(rule, true, new CheckedRecord("SINF", "2024-2025").with(field, "14"));
    }

    @ParameterizedTest
    @CsvSource({ "PH, true", "US, false", "PR, false", "UU, false", "'', false" })
    void studentsBornAbroadNeedTheirYearsInUsSchools(String country, boolean breaks) throws Exception {
        assertRule("SINF0061", breaks,
                new CheckedRecord("SINF", "2024-2025").with("Student Birth Country Code", country));
    }

    @Test
    void attendanceAddsUp() throws Exception {
        CheckedRecord stas = new CheckedRecord("STAS", "2024-2025").with("Expected Attendance Days", "180")
                .with("Days Attended In-Person", "170.5").with("Days Absent In-Person Excused Non-Suspension", "9.5");
        assertRule("STAS0318", false, stas);
        assertRule("STAS0318", true, stas.with("ADA Generating Independent Study Days", "0.25"));
        assertRule("STAS0318", false,
                stas.with("Student Absence Summary Data Collection Exemption Indicator", "Y"));
    }

    @Test
    void offenseAndWeaponGoTogether() throws Exception {
        assertRule("SOFF0091", true, new CheckedRecord("SOFF", "2024-2025").with("Student Offense Code", "103")
                .with("Weapon Category Code", "10"));
        assertRule("SOFF0095", true, new CheckedRecord("SOFF", "2024-2025").with("Student Offense Code", "103"));
        assertRule("SOFF0091", false, new CheckedRecord("SOFF", "2024-2025").with("Student Offense Code", "100")
                .with("Weapon Category Code", "10"));
    }

    @Test
    void everyRuleCanBeCompiledForEveryLayout() throws Exception {
        for (Layout layout : Specifications.load().layouts().all()) {
            AcademicYear year = layout.lastYear().orElse(AcademicYear.parse("2025-2026"));
            assertFalse(new CheckedRecord(layout.recordType(), year.toString()).checks(Purpose.WRITING).gaps()
                    .length().isEmpty(), layout.name());
        }
    }

    private static void assertRule(String rule, boolean breaks, CheckedRecord checked) {
        List<String> found = checked.found();
        assertTrue(breaks == found.stream().anyMatch(one -> one.contains(" " + rule + " ")), found.toString());
    }

    private static CheckedRecord senr() throws Exception {
        return new CheckedRecord("SENR", "2024-2025");
    }

    private static CheckedRecord exited() throws Exception {
        return senr().with(EXIT, "20250530");
    }
}
