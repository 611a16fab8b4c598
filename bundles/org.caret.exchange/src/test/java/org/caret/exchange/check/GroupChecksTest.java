package org.caret.exchange.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupChecksTest {

    private static final String START = "Enrollment Start Date";
    private static final String EXIT = "Enrollment Exit Date";
    private static final String REASON = "Student Exit Reason Code";
    private static final String COMPLETION = "Student School Completion Status";
    private static final String STATUS = "Enrollment Status Code";
    private static final String PROGRAM_START = "Education Program Membership Start Date";
    private static final String PROGRAM_END = "Education Program Membership End Date";

    @ParameterizedTest
    @CsvSource({ "20240815, '', 20240901, '', true", "20240815, 20240920, 20240901, '', true",
            "20240815, 20240920, 20240920, '', false", "20240815, 20240920, 20240921, '', false",
            "20240901, '', 20240815, 20240831, false" })
    void enrollmentsAtOneSchoolDoNotOverlap(String start, String exit, String otherStart, String otherExit,
            boolean overlap) throws Exception {
        assertRule("FATAL SENR0178", overlap, enrolled(start, exit).with(STATUS, "20"),
                enrolled(otherStart, otherExit));
    }

    @Test
    void bothEnrollmentsThatOverlapAreNamed() throws Exception {
        CheckedRecord first = enrolled("20240815", "");
        CheckedRecord second = enrolled("20240901", "");
        assertEquals(List.of("record 0: FATAL SENR0178 " + START, "record 1: FATAL SENR0178 " + START,
                "record 0: FATAL SENR0027 " + START, "record 1: FATAL SENR0027 " + START),
                CheckedRecord.foundAmong(first, second));
        assertTrue(CheckedRecord.findingsAmong(first, second).get(0).message().endsWith("The other record: record 1."));
    }

    @Test
    void primaryEnrollmentsDoNotOverlapInTheLea() throws Exception {
        CheckedRecord other = enrolled("20240901", "").with("School of Attendance", "0112608");
        assertEquals(List.of("record 0: FATAL SENR0027 " + START, "record 1: FATAL SENR0027 " + START),
                CheckedRecord.foundAmong(enrolled("20240815", ""), other));
        assertEquals(List.of(), CheckedRecord.foundAmong(enrolled("20240815", ""), other.with(STATUS, "20")));
    }

    @Test
    void everyEnrollmentOfAChainOfOverlapsIsNamed() throws Exception {
        assertEquals(List.of("record 0: FATAL SENR0027 " + START, "record 1: FATAL SENR0027 " + START,
                "record 2: FATAL SENR0027 " + START),
                CheckedRecord.foundAmong(enrolled("20240815", "20240920"),
                        enrolled("20240901", "20241101").with("School of Attendance", "0112608"),
                        enrolled("20241015", "").with("School of Attendance", "0112609")));
    }

    @Test
    void aStudentWhoNeverCameOverlapsWithNothing() throws Exception {
        assertEquals(List.of(), CheckedRecord.foundAmong(enrolled("20240815", ""),
                enrolled("20240901", "20240831").with(REASON, "N470")));
    }

    @Test
    void anEnrollmentThatBeginsOnTheDayAnotherOneEndsIsAWarning() throws Exception {
        assertEquals(List.of("record 1: WARNING ENROLLMENT_SAME_DAY " + START), CheckedRecord
                .foundAmong(enrolled("20240815", "20240920"), enrolled("20240920", "")));
    }

    @ParameterizedTest
    @CsvSource({ "100, true", "106, true", "250, true", "120, false", "480, false" })
    void noEnrollmentStartsAfterGraduation(String completion, boolean refused) throws Exception {
        CheckedRecord graduate = enrolled("20240815", "20241220").with(REASON, "E230").with(COMPLETION, completion);
        assertEquals(refused ? List.of("record 1: FATAL SENR0025 " + START) : List.of(),
                CheckedRecord.foundAmong(graduate, enrolled("20250110", "")));
    }

    @ParameterizedTest
    @CsvSource({ "10, 20250115, T160, true", "20, 20250115, E170, false", "10, 20250115, N470, false",
            "10, 20241219, T160, false", "10, '', '', false" })
    void noEnrollmentEndsAfterADiploma(String status, String exit, String reason, boolean refused) throws Exception {
        CheckedRecord graduate = enrolled("20240815", "20241220").with(REASON, "E230").with(COMPLETION, "100");
        CheckedRecord other = enrolled("20240701", exit).with("School of Attendance", "0112608").with(STATUS, status)
                .with(REASON, reason);
        assertRule("FATAL SENR0586", refused, graduate, other);
    }

    @Test
    void aProgramIsSentOnceForAStartButForServices() throws Exception {
        assertEquals(List.of("record 1: FATAL SPRG0249 Education Program Code"),
                CheckedRecord.foundAmong(program("127", "1"), program("127", "1")));
        assertEquals(List.of(), CheckedRecord.foundAmong(program("122", "3").with("Education Service Code", "1"),
                program("122", "3").with("Education Service Code", "2")));
        assertEquals(List.of("record 1: WARNING SERVICE_TWICE Education Program Code"),
                CheckedRecord.foundAmong(program("122", "3"), program("122", "3")));
    }

    @Test
    void participationsInOneProgramDoNotOverlap() throws Exception {
        CheckedRecord first = program("113", "3").with(PROGRAM_START, "20240815");
        CheckedRecord second = program("113", "3").with(PROGRAM_START, "20250115");
        assertEquals(List.of("record 0: FATAL SPRG0070 " + PROGRAM_START,
                "record 1: FATAL SPRG0070 " + PROGRAM_START), CheckedRecord.foundAmong(first, second));
        assertEquals(List.of(), CheckedRecord.foundAmong(first.with(PROGRAM_END, "20241220"), second));
        assertEquals(List.of(), CheckedRecord.foundAmong(program("127", "1").with(PROGRAM_START, "20240815"),
                program("127", "1").with(PROGRAM_START, "20250115")));
    }

    @Test
    void anUnaccompaniedYouthStaysOne() throws Exception {
        CheckedRecord before = program("191", "1").with(PROGRAM_START, "20240815")
                .with("Unaccompanied Youth Indicator", "Y");
        CheckedRecord after = program("191", "1").with(PROGRAM_START, "20250115")
                .with("Unaccompanied Youth Indicator", "N");
        assertEquals(List.of("record 1: WARNING HOMELESS_YOUTH " + PROGRAM_START),
                CheckedRecord.foundAmong(before, after));
        assertEquals(List.of(), CheckedRecord.foundAmong(after.with(PROGRAM_START, "20240701"), before));
    }

    @ParameterizedTest
    @CsvSource({ "CRSE, 2000000001, CRSE0122", "CRSC, 2000000001, CRSC0122", "CRSE, 9999999999, ''" })
    void aTeacherIsListedOnceForASection(String type, String seid, String rule) throws Exception {
        assertEquals(rule.isEmpty() ? List.of() : List.of("record 1: FATAL " + rule + " SEID"),
                CheckedRecord.foundAmong(new CheckedRecord(type, "2024-2025").with("SEID", seid),
                        new CheckedRecord(type, "2024-2025").with("SEID", seid)));
    }

    @Test
    void anAdministratorIsOfOneKind() throws Exception {
        String classification = "Staff Job Classification Code";
        CheckedRecord certificated = new CheckedRecord("SASS", "2024-2025").with(classification, "10");
        CheckedRecord charter = new CheckedRecord("SASS", "2024-2025").with(classification, "25");
        assertEquals(List.of("record 0: WARNING SASS0582 " + classification,
                "record 1: WARNING SASS0582 " + classification), CheckedRecord.foundAmong(certificated, charter));
        assertEquals(List.of(), CheckedRecord.foundAmong(certificated, charter.with(classification, "12")));
    }

    @ParameterizedTest
    @CsvSource({ "SINF, 2024-2025, Effective Start Date", "SDIS, 2018-2019, Disciplinary Incident ID Local",
            "SIRS, 2024-2025, Incident ID Local", "SOFF, 2024-2025, Incident ID Local",
            "SERV, 2024-2025, Special Education Service Code" })
    void aSecondRecordOfTheSameKeyIsAWarning(String type, String year, String field) throws Exception {
        assertEquals(List.of("record 1: WARNING DUPLICATE " + field), CheckedRecord.foundAmong(
                new CheckedRecord(type, year).with(field, "20240815"),
                new CheckedRecord(type, year).with(field, "20240815")));
    }

    private static void assertRule(String rule, boolean broken, CheckedRecord... records) {
        List<String> found = CheckedRecord.foundAmong(records);
        assertEquals(broken, found.stream().anyMatch(one -> one.contains(rule)), found + " of "
                + Arrays.toString(records));
    }

    private static CheckedRecord enrolled(String start, String exit) throws Exception {
        return new CheckedRecord("SENR", "2024-2025").with(START, start).with(EXIT, exit).with(REASON,
                exit.isEmpty() ? "" : "T160");
    }

    private static CheckedRecord program(String code, String membership) throws Exception {
        return new CheckedRecord("SPRG", "2014-2015").with("School of Attendance", "0112607")
                .with("Education Program Code", code).with("Education Program Membership Code", membership)
                .with(PROGRAM_START, "20240815");
    }
}
