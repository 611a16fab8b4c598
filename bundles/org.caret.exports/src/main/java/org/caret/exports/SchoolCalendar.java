package org.caret.exports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

import org.caret.spec.AcademicYear;

/**
 * On which days the district's schools teach, as far as somebody has entered it.
 *
 * @param knownYears academic years, CCYY-CCYY, of which days without instruction are on file
 * @param daysOff those days, without Saturdays and Sundays
 */
public record SchoolCalendar(Set<String> knownYears, Set<LocalDate> daysOff) {

    /** Nothing is on file. */
    public static final SchoolCalendar UNKNOWN = new SchoolCalendar(Set.of(), Set.of());

    public SchoolCalendar {
        knownYears = Set.copyOf(knownYears);
        daysOff = Set.copyOf(daysOff);
    }

    /** Whether it can be said which days of a year are days of instruction. */
    public boolean knows(AcademicYear year) {
        return knownYears.contains(year.toString());
    }

    /**
     * The day itself, or the next day of instruction where the day is known to be none. What is not known is taken for a
     * day of instruction.
     */
    public LocalDate instructionalDayFrom(LocalDate day) {
        LocalDate next = day;
        while (daysOff.contains(next) || next.getDayOfWeek() == DayOfWeek.SATURDAY
                || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }
}
