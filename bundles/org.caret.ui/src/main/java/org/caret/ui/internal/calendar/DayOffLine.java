package org.caret.ui.internal.calendar;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A day without instruction.
 *
 * @param year academic year that it is on file for, CCYY-CCYY
 * @param school seven digits; blank for every school of the district
 * @param reason may be blank
 */
record DayOffLine(String year, LocalDate day, String school, String reason) {

    static final Comparator<DayOffLine> ORDER = Comparator.comparing(DayOffLine::day).thenComparing(DayOffLine::school)
            .thenComparing(DayOffLine::year);

    /** Whether both are about the same day of the same school: only one of them can be on file. */
    boolean sameDay(DayOffLine other) {
        return year.equals(other.year) && day.equals(other.day) && school.equals(other.school);
    }

    /** Whether a school, or the district where the code is blank, does not teach because of it. */
    boolean concerns(String code) {
        return school.isBlank() || school.equals(code);
    }

    DayOffLine withReason(String other) {
        return new DayOffLine(year, day, school, other);
    }
}
