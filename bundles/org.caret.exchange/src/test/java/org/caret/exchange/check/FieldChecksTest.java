package org.caret.exchange.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exchange.check.FieldChecks.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldChecksTest {

    @ParameterizedTest
    @ValueSource(strings = { "2013-2014", "2019-2020", "2024-2025" })
    void aRecordAsItShouldBePasses(String year) throws Exception {
        CheckedRecord senr = new CheckedRecord("SENR", year);
        if (year.equals("2013-2014")) {
            senr.with("Student Primary Language Code", "01").with("Student Birth Date", "20020228");
        }
        assertEquals(List.of(), senr.findings());
    }

    @Test
    void aBlankRequiredFieldIsFatal() throws Exception {
        Finding finding = senr().with("Student Birth Date", "").fatal().orElseThrow();
        assertEquals(new Finding(Severity.FATAL, "GERR0001", "line 17", "Student Birth Date", "",
                "The field is required and blank.", "Enter the value in the system it comes from."), finding);
    }

    @Test
    void blanksAloneAreBlank() throws Exception {
        assertEquals(List.of("FATAL GERR0001 Local Student ID"), senr().with("Local Student ID", "   ").found());
    }

    @ParameterizedTest
    @CsvSource({ "SSID, 12345678901, FRMT0001", "SSID, 123456789, DIGITS", "SSID, 12345 7890, DIGITS",
            "SSID, 123456789X, DIGITS", "School of Attendance, 112607, DIGITS",
            "School of Attendance, 01126078, FRMT0001",
            "Local Student ID, 1234567890123456, FRMT0001", "Student Birth Date, 2012-02-29, FRMT0001",
            "Student Birth Date, 20130229, FRMT0002", "Student Birth Date, 20121301, FRMT0002",
            "Student Birth Date, 20120100, FRMT0002", "Student Birth Date, 02292012, FRMT0002",
            "Student Birth Date, 19000229, FRMT0002", "Student Gender Code, W, GERR0002",
            "Student Gender Code, f, GERR0002", "Grade Level Code, 6, GERR0002", "Grade Level Code, UE, GERR0007",
            "Enrollment Status Code, 40, GERR0007", "Student Exit Reason Code, X999, GERR0002",
            "Academic Year ID, 2024-2026, SENR0006", "Academic Year ID, 2024-25, SENR0006",
            "Record Type Code, SINF, RECORD_TYPE", "Transaction Type Code, X, GERR0008",
            "Student Seal of Biliteracy Indicator, y, GERR0002", "Local Student ID, 0, LOCAL_STUDENT_ID" })
    void aWrongValueIsFatalWithTheIdentifierOfItsRule(String field, String value, String rule) throws Exception {
        Finding finding = senr().with(field, value).fatal().orElseThrow();
        assertEquals(rule, finding.rule());
        assertEquals(field, finding.field());
        assertFalse(finding.message().isEmpty() || finding.remedy().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "SSID, 0123456789", "SSID, ''", "School of Attendance, 0000002", "Student Birth Date, 20200229",
            "Student Birth Date, 20041231", "Student Gender Code, X", "Grade Level Code, TK",
            "Local Record ID, any thing",
            "Student Legal First Name, De la Cruz", "Student Legal First Name, J.R.-O'Neil 3",
            "Transaction Type Code, ' '", "Transaction Type Code, A",
            "Adult Age Students with Disabilities in Transition Status, whatever" })
    void aRightOrUnknownValuePasses(String field, String value) throws Exception {
        assertEquals(List.of(), senr().with(field, value).findings());
    }

    @Test
    void blanksAroundAValueGo() throws Exception {
        CheckedRecord senr = senr().with("Student Legal Last Name", "  Lee ").with("Grade Level Code", "06 ");
        assertEquals(List.of(), senr.findings());
        assertEquals("Lee", senr.value("Student Legal Last Name"));
        assertEquals("06", senr.value("Grade Level Code"));
    }

    @Test
    void personalValuesStayOutOfFindingsAndOthersAreShown() throws Exception {
        assertEquals("", senr().with("Student Birth Date", "1 Jan").fatal().orElseThrow().value());
        assertEquals("6", senr().with("Grade Level Code", "6").fatal().orElseThrow().value());
        Finding name = senr().with("Student Legal Last Name", "\u674E").fatal().orElseThrow();
        assertEquals("", name.value());
    }

    @Test
    void allReasonsOfARecordAreGiven() throws Exception {
        assertEquals(
                List.of("FATAL GERR0001 Student Birth Date", "FATAL GERR0002 Student Gender Code",
                        "FATAL GERR0001 Grade Level Code"),
                senr().with("Student Birth Date", "").with("Student Gender Code", "?").with("Grade Level Code", "")
                        .found());
    }

    @Test
    void aCodeMissingFromAnIncompleteListWarnsOnceForEachCode() throws Exception {
        FieldChecks checks = senr().checks(Purpose.WRITING);
        assertEquals(List.of(Severity.WARNING, Severity.WARNING), severities(transfer("7").findings(checks)));
        assertEquals(List.of(Severity.WARNING), severities(transfer("7").findings(checks)));
        assertEquals(List.of(Severity.WARNING, Severity.WARNING), severities(transfer("8").findings(checks)));
    }

    @Test
    void theYearChoosesTheLanguages() throws Exception {
        CheckedRecord old = new CheckedRecord("SELA", "2022-2023").with("Primary Language Code", "spa");
        assertTrue(old.found().contains("FATAL GERR0002 Primary Language Code"), old.found().toString());
        CheckedRecord current = new CheckedRecord("SELA", "2023-2024").with("Primary Language Code", "spa");
        assertTrue(current.found().contains("WARNING GERR0002 Primary Language Code"), current.found().toString());
    }

    @ParameterizedTest
    @CsvSource({ "100, ''", "100.5, ''", "1, ''", "0, SASS0118", "200, SASS0119", "1000, FRMT0005 SASS0119",
            "99.55, FRMT0005",
            "50%, FRMT0005", ".5, FRMT0005 SASS0118", "-5, FRMT0005", "100.55, FRMT0001" })
    void percentagesHaveThreeDigitsAndOneDecimal(String value, String rule) throws Exception {
        String field = "Staff Job Classification FTE Percentage";
        List<String> found = new CheckedRecord("SASS", "2024-2025").with(field, value).findings().stream()
                .filter(one -> one.field().equals(field)).map(Finding::rule).toList();
        assertEquals(rule, String.join(" ", found));
    }

    @ParameterizedTest
    @CsvSource({ "10, true", "0, true", "11, false", "1.5, false", "-1, false", "99999999999, false" })
    void wholeNumbersHaveTheirRange(String value, boolean passes) throws Exception {
        List<String> found = new CheckedRecord("STAS", "2025-2026").with("Attendance Recovery Days", value).found();
        assertEquals(!passes, found.contains("FATAL FRMT0004 Attendance Recovery Days"), found.toString());
    }

    @Test
    void aFillerThatIsFilledIsAWarning() throws Exception {
        assertTrue(new CheckedRecord("STAS", "2025-2026").with("Filler 9", "x").found()
                .contains("WARNING FILLER Filler 9"));
    }

    @Test
    void whatIsNotKnownIsSaid() throws Exception {
        CheckGaps gaps = senr().checks(Purpose.WRITING).gaps();
        assertTrue(gaps.length().contains("Student Birth City"));
        assertFalse(gaps.length().contains("Student Legal First Name"));
        assertEquals(List.of("Student Legal Name Suffix", "Student Birth Country Code"), gaps.codes());
        assertEquals(List.of("Adult Age Students with Disabilities in Transition Status"), gaps.requirement());
    }

    private static CheckedRecord senr() throws Exception {
        return new CheckedRecord("SENR", "2024-2025");
    }

    private static CheckedRecord transfer(String code) throws Exception {
        return senr().with("Student School Transfer Code", code);
    }

    private static List<Severity> severities(List<Finding> findings) {
        return findings.stream().map(Finding::severity).toList();
    }
}
