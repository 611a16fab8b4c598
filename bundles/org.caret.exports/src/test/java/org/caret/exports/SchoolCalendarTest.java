package org.caret.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;

import org.caret.spec.AcademicYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarTest {

    private static final SchoolCalendar CALENDAR = new SchoolCalendar(Set.of("2024-2025"),
            Set.of(LocalDate.of(2024, 10, 2), LocalDate.of(2024, 10, 10), LocalDate.of(2024, 10, 11),
                    LocalDate.of(2024, 10, 14)));

    @ParameterizedTest
    @CsvSource({ "2024-10-01, 2024-10-01", "2024-10-02, 2024-10-03", "2024-10-05, 2024-10-07",
            "2024-10-10, 2024-10-15" })
    void aDayOffGivesWayToTheNextDayOfInstruction(String day, String next) {
        assertEquals(LocalDate.parse(next), CALENDAR.instructionalDayFrom(LocalDate.parse(day)));
    }

    @Test
    void aYearIsKnownByItsDaysOff() {
        assertTrue(CALENDAR.knows(new AcademicYear(2024)));
        assertFalse(CALENDAR.knows(new AcademicYear(2025)));
    }
}
