package org.caret.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcademicYearTest {

    @ParameterizedTest
    @CsvSource({ "2013-2014, 2013-10-02", "2014-2015, 2014-10-01", "2019-2020, 2019-10-02", "2023-2024, 2023-10-04",
            "2024-2025, 2024-10-02", "2025-2026, 2025-10-01", "2026-2027, 2026-10-07" })
    void censusDayIsTheFirstWednesdayOfOctober(String year, LocalDate day) {
        assertEquals(day, AcademicYear.parse(year).censusDay());
    }

    @ParameterizedTest
    @CsvSource({ "2024-06-30, 2023-2024", "2024-07-01, 2024-2025", "2024-02-29, 2023-2024", "2024-12-31, 2024-2025" })
    void aDayLiesInOneYear(LocalDate day, String year) {
        assertEquals(year, AcademicYear.of(day).toString());
    }

    @Test
    void itRunsFromJulyToJune() {
        AcademicYear year = AcademicYear.parse("2024-2025");
        assertEquals(LocalDate.of(2024, 7, 1), year.firstDay());
        assertEquals(LocalDate.of(2025, 6, 30), year.lastDay());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "2024", "2024-2024", "2024-2026", "2025-2024", "2024-25", "2024/2025", " 2024-2025",
            "2024-2025 ", "CCYY-CCYY", "٢٠٢٤-٢٠٢٥" })
    void anythingElseIsNoAcademicYear(String text) {
        assertThrows(IllegalArgumentException.class, () -> AcademicYear.parse(text));
    }

    @Test
    void spansIncludeBothEnds() {
        YearSpan span = new YearSpan(java.util.Optional.of(new AcademicYear(2018)),
                java.util.Optional.of(new AcademicYear(2022)));
        assertTrue(span.contains(new AcademicYear(2018)) && span.contains(new AcademicYear(2022)));
        assertTrue(!span.contains(new AcademicYear(2017)) && !span.contains(new AcademicYear(2023)));
        assertEquals("2018-2019 to 2022-2023", span.toString());
        assertEquals("every year", YearSpan.ALWAYS.toString());
    }
}
