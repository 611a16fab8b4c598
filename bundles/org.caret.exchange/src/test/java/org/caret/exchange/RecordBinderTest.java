package org.caret.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.RunValue;
import org.caret.exchange.FieldBinding.Source;
import org.caret.spec.AcademicYear;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordBinderTest {

    private static final RunValues RUN = new RunValues("1975309", new AcademicYear(2024));

    @Test
    void textIsWrittenAsItIs() {
        assertArrayEquals(new String[] { " O'Neil-Ruiz " },
                bind(new FieldsOf().stored("StudentInformation", "legalLastName"),
                        Map.of("StudentInformation.legalLastName", " O'Neil-Ruiz ")));
    }

    @ParameterizedTest
    @CsvSource({ "2024-02-29,20240229", "2025-01-01,20250101", "1999-12-31,19991231", "0007-10-09,00071009",
            "+12345-01-02,+12345-01-02" })
    void datesAreWrittenWithEightDigits(LocalDate day, String text) {
        assertArrayEquals(new String[] { text },
                bind(new FieldsOf().stored("Enrollment", "start"), Map.of("Enrollment.start", day)));
    }

    @ParameterizedTest
    @CsvSource({ "2025-03-01,20250228", "2024-03-01,20240229", "2025-01-01,20241231", "9999-12-31,''" })
    void theEndOfADatedRecordIsWrittenAsItsLastDay(LocalDate end, String text) {
        assertArrayEquals(new String[] { text }, bind(new FieldsOf().lastDay("StudentInformation"),
                Map.of("StudentInformation.end", end)));
    }

    @Test
    void numbersAndFlagsAreWrittenPlainly() {
        FieldsOf fields = new FieldsOf().stored("AttendanceSummary", "attendanceRecoveryDays")
                .stored("AttendanceSummary", "expectedAttendanceDays").stored("Student", "notReported")
                .stored("School", "notReported");

        assertArrayEquals(new String[] { "10", "1000", "Y", "N" },
                bind(fields,
                        Map.of("AttendanceSummary.attendanceRecoveryDays", 10,
                                "AttendanceSummary.expectedAttendanceDays", new BigDecimal("1E+3"),
                                "Student.notReported", true, "School.notReported", false)));
    }

    @Test
    void whatIsAbsentIsBlank() {
        FieldsOf fields = new FieldsOf().stored("Enrollment", "start").stored("Enrollment", "status")
                .lastDay("StudentInformation").stored("Student", "notReported")
                .stored("AttendanceSummary", "expectedAttendanceDays");

        assertArrayEquals(new String[] { "", "", "", "", "" }, bind(fields, Map.of()));
    }

    @Test
    void constantsAndValuesOfTheRunNeedNoRow() {
        FieldsOf fields = new FieldsOf().source(Direction.MATCH, new Source.Constant("SENR"))
                .source(Direction.MATCH, new Source.Run(RunValue.REPORTING_LEA, Optional.empty()))
                .source(Direction.MATCH, new Source.Run(RunValue.ACADEMIC_YEAR, Optional.empty()))
                .source(Direction.IGNORE, new Source.Constant(""));

        assertArrayEquals(new String[] { "SENR", "1975309", "2024-2025", "" }, bind(fields, Map.of()));
        assertEquals(Set.of(), fields.layout().pathsNeeded());
    }

    @Test
    void aKeptValueOfTheRunIsWrittenAsTheRunHasIt() {
        FieldsOf fields = new FieldsOf().source(Direction.STORE, new Source.Run(RunValue.ACADEMIC_YEAR,
                Optional.of(FieldsOf.path("Enrollment", "academicYear"))));

        assertArrayEquals(new String[] { "2024-2025" },
                bind(fields, Map.of("Enrollment.academicYear", "2023-2024")));
        assertEquals(Set.of(), fields.layout().pathsNeeded());
    }

    @Test
    void computedValuesReadTheirOwnPaths() {
        FieldsOf fields = new FieldsOf().source(Direction.IGNORE, new Source.Computed("initials", new Initials()));

        assertEquals(Set.of(RolePath.of("info.first"), RolePath.of("info.last")), fields.layout().pathsNeeded());
        assertArrayEquals(new String[] { "AB 1975309" },
                bind(fields, Map.of("info.first", "Ada", "info.last", "Byron")));
    }

    private static String[] bind(FieldsOf fields, Map<String, Object> values) {
        BoundLayout layout = fields.layout();
        List<RolePath> slots = List.copyOf(layout.pathsNeeded());
        Map<RolePath, Object> byPath = new java.util.HashMap<>();
        values.forEach((path, value) -> byPath.put(RolePath.of(path), value));
        return RecordBinder.compile(layout, slots::indexOf, RUN).bind(new MapRow(slots, byPath));
    }

    /** The first letters of two names, and the agency. */
    private static final class Initials implements ComputedValues {

        @Override
        public Set<String> names() {
            return Set.of("initials");
        }

        @Override
        public Set<RolePath> paths(String name) {
            return Set.of(RolePath.of("info.first"), RolePath.of("info.last"));
        }

        @Override
        public String compute(String name, Row row, RunValues run) {
            return initial(row.text("info.first")) + initial(row.text("info.last")) + ' ' + run.reportingLea();
        }

        private static String initial(@org.eclipse.jdt.annotation.Nullable String text) {
            return text == null ? "" : text.substring(0, 1);
        }
    }
}
