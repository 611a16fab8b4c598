package org.caret.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.exports.SchoolCalendar.DayOff;
import org.caret.spec.AcademicYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarTest {

    private static final SchoolCalendar CALENDAR = new SchoolCalendar(Set.of("2024-2025"),
            Set.of(off("2024-10-02", ""), off("2024-10-10", ""), off("2024-10-11", ""), off("2024-10-14", ""),
                    off("2024-10-03", "0100001"), off("2024-10-16", "0100001"), off("2024-10-16", "0100002")));

    private static DayOff off(String day, String school) {
        return new DayOff(LocalDate.parse(day), school);
    }

    @ParameterizedTest
    @CsvSource({ "2024-10-01, 2024-10-01", "2024-10-02, 2024-10-03", "2024-10-05, 2024-10-07",
            "2024-10-10, 2024-10-15" })
    void aDayOffGivesWayToTheNextDayOfInstruction(String day, String next) {
        assertEquals(LocalDate.parse(next), CALENDAR.instructionalDayFrom(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({ "2024-10-02, 0100001, 2024-10-04", "2024-10-02, 0100002, 2024-10-03",
            "2024-10-02, 0100001 0100002, 2024-10-03", "2024-10-16, 0100001 0100002, 2024-10-17",
            "2024-10-16, 0100003, 2024-10-16" })
    void aSchoolMayHaveDaysOfItsOwn(String day, String schools, String next) {
        assertEquals(LocalDate.parse(next),
                CALENDAR.instructionalDayFrom(LocalDate.parse(day), List.of(schools.split(" "))));
    }

    @Test
    void schoolsWithAnotherDayAreNamed() {
        assertEquals(Map.of("0100001", LocalDate.of(2024, 10, 4)), CALENDAR.others(LocalDate.of(2024, 10, 2),
                List.of("0100001", "0100002"), LocalDate.of(2024, 10, 3)));
    }

    @Test
    void aYearIsKnownByItsDaysOff() {
        assertTrue(CALENDAR.knows(new AcademicYear(2024)));
        assertFalse(CALENDAR.knows(new AcademicYear(2025)));
    }
}
