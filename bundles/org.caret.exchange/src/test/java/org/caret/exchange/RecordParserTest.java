package org.caret.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.RunValue;
import org.caret.exchange.FieldBinding.Source;
import org.caret.spec.AcademicYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordParserTest {

    private static final RunValues RUN = new RunValues("1975309", new AcademicYear(2024));

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void fieldsBecomeValuesOfTheirAttributesTypes() {
        FieldsOf fields = new FieldsOf().stored("Enrollment", "status").stored("Enrollment", "start")
                .stored("AttendanceSummary", "attendanceRecoveryDays")
                .stored("AttendanceSummary", "expectedAttendanceDays").stored("Student", "notReported")
                .stored("School", "notReported");

        assertArrayEquals(
                new Object[] { "10", LocalDate.of(2024, 2, 29), 7, new BigDecimal("179.50"), true, false },
                parse(fields, "10", "20240229", "07", "179.50", "Y", "N"));
        assertEquals(List.of(), findings);
    }

    @Test
    void blanksAreNoValues() {
        FieldsOf fields = new FieldsOf().stored("Enrollment", "status").stored("Enrollment", "start")
                .lastDay("StudentInformation").stored("AttendanceSummary", "expectedAttendanceDays");

        assertArrayEquals(new Object[] { null, null, null, null }, parse(fields, "", " ", "", ""));
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @CsvSource({ "20250228,2025-03-01", "20240228,2024-02-29", "20241231,2025-01-01" })
    void aLastDayBecomesTheDayAfterIt(String text, LocalDate end) {
        assertArrayEquals(new Object[] { end }, parse(new FieldsOf().lastDay("StudentInformation"), text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "20230229", "20241301", "2024-1-1", "2024010", "202401011", "01/31/2024", "２０２４０１０１" })
    void aDateThatIsNoDayIsReported(String text) {
        assertArrayEquals(new Object[] { null }, parse(new FieldsOf().stored("Enrollment", "start"), text));
        assertEquals(List.of("FATAL FRMT0002 start " + text), said());
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.5.0", "-1", "1,5", "1.", ".", "1e3", "+2" })
    void aDecimalThatIsNoNumberIsReported(String text) {
        FieldsOf fields = new FieldsOf().stored("AttendanceSummary", "expectedAttendanceDays");

        assertArrayEquals(new Object[] { null }, parse(fields, text));
        assertEquals(List.of("FATAL FRMT0004 expectedAttendanceDays " + text), said());
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.5", "-1", "1234567890", "x" })
    void aWholeNumberThatIsNoneIsReported(String text) {
        FieldsOf fields = new FieldsOf().stored("AttendanceSummary", "attendanceRecoveryDays");

        assertArrayEquals(new Object[] { null }, parse(fields, text));
        assertEquals(List.of("FATAL FRMT0004 attendanceRecoveryDays " + text), said());
    }

    @Test
    void aFlagThatIsNeitherYesNorNoIsReported() {
        assertArrayEquals(new Object[] { null }, parse(new FieldsOf().stored("Student", "notReported"), "y"));
        assertEquals(List.of("FATAL GERR0002 notReported y"), said());
    }

    @Test
    void findingsHoldNoPersonalValues() {
        parse(new FieldsOf().personal("StudentInformation", "birthDate"), "tomorrow");

        assertEquals(List.of("FATAL FRMT0002 birthDate "), said());
    }

    @Test
    void constantsAndValuesOfTheRunAreCompared() {
        FieldsOf fields = new FieldsOf().source(Direction.MATCH, new Source.Constant("SENR"))
                .source(Direction.MATCH, new Source.Run(RunValue.REPORTING_LEA, Optional.empty()))
                .source(Direction.IGNORE, new Source.Constant(""));

        assertArrayEquals(new Object[] { null, null, null }, parse(fields, "SENR", "1975309", "A"));
        assertEquals(List.of(), said());
        parse(fields, "SINF", "1900000", "D");
        assertEquals(List.of("FATAL NOT_EQUAL Field 1 SINF", "FATAL NOT_EQUAL Field 2 1900000"), said());
    }

    @Test
    void aKeptValueOfTheRunIsComparedAndRead() {
        FieldsOf fields = new FieldsOf().source(Direction.STORE, new Source.Run(RunValue.ACADEMIC_YEAR,
                Optional.of(FieldsOf.path("Enrollment", "academicYear"))));

        assertArrayEquals(new Object[] { "2024-2025" }, parse(fields, "2024-2025"));
        assertEquals(List.of(), said());
        assertArrayEquals(new Object[] { "2023-2024" }, parse(fields, "2023-2024"));
        assertEquals(List.of("FATAL NOT_EQUAL Field 1 2023-2024"), said());
    }

    @Test
    void withoutARunItsValuesAreWhatTheRecordSays() {
        BoundLayout layout = new FieldsOf()
                .source(Direction.MATCH, new Source.Run(RunValue.REPORTING_LEA, Optional.empty())).layout();
        RecordParser parser = RecordParser.compile(layout, Optional.empty());

        parser.parse(new String[] { "1900000" }, "line 1", findings::add);

        assertEquals(List.of(), said());
        assertEquals(Optional.of("1900000"),
                parser.runValue(RunValue.REPORTING_LEA, new String[] { "1900000" }));
        assertEquals(Optional.empty(), parser.runValue(RunValue.REPORTING_LEA, new String[] { "" }));
        assertEquals(Optional.empty(), parser.runValue(RunValue.ACADEMIC_YEAR, new String[] { "1900000" }));
    }

    private Object[] parse(FieldsOf fields, String... texts) {
        return RecordParser.compile(fields.layout(), Optional.of(RUN)).parse(texts, "line 1", findings::add);
    }

    private List<String> said() {
        return findings.stream().map(finding -> finding.severity() + " " + finding.rule() + " " + finding.field() + " "
                + finding.value()).toList();
    }
}
