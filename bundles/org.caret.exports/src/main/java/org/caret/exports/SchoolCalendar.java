package org.caret.exports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.caret.spec.AcademicYear;

/**
 * On which days the district's schools teach, as far as somebody has entered it.
 *
 * @param knownYears academic years, CCYY-CCYY, of which days without instruction are on file
 * @param daysOff those days, without Saturdays and Sundays
 */
public record SchoolCalendar(Set<String> knownYears, Set<DayOff> daysOff) {

    /** Nothing is on file. */
    public static final SchoolCalendar UNKNOWN = new SchoolCalendar(Set.of(), Set.of());

    public SchoolCalendar {
        knownYears = Set.copyOf(knownYears);
        daysOff = Set.copyOf(daysOff);
    }

    /**
     * A day without instruction.
     *
     * @param school the one school that does not teach, seven digits; blank for all of them
     */
    public record DayOff(LocalDate day, String school) {

        /** A day on which no school teaches. */
        public DayOff(LocalDate day) {
            this(day, "");
        }
    }

    /** Whether it can be said which days of a year are days of instruction. */
    public boolean knows(AcademicYear year) {
        return knownYears.contains(year.toString());
    }

    /**
     * The day itself, or the next day of instruction of the district where the day is known to be none. What is not known is
     * taken for a day of instruction.
     */
    public LocalDate instructionalDayFrom(LocalDate day) {
        return instructionalDayFrom(day, "");
    }

    /**
     * The same for some schools: the day on which all of them teach first or, where they begin to teach on different days, that of
     * the district.
     *
     * @param schools seven-digit codes; none means the district
     */
    public LocalDate instructionalDayFrom(LocalDate day, Collection<String> schools) {
        Set<LocalDate> days = schools.stream().map(school -> instructionalDayFrom(day, school))
                .collect(Collectors.toCollection(TreeSet::new));
        return days.size() == 1 ? days.iterator().next() : instructionalDayFrom(day);
    }

    /**
     * Schools whose day is another one, with that day.
     *
     * @param schools seven-digit codes
     * @param taken the day that was taken for all of them
     */
    public Map<String, LocalDate> others(LocalDate day, Collection<String> schools, LocalDate taken) {
        Map<String, LocalDate> others = new TreeMap<>();
        for (String school : schools) {
            LocalDate own = instructionalDayFrom(day, school);
            if (!own.equals(taken)) {
                others.put(school, own);
            }
        }
        return others;
    }

    private LocalDate instructionalDayFrom(LocalDate day, String school) {
        LocalDate next = day;
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY
                || daysOff.contains(new DayOff(next)) || daysOff.contains(new DayOff(next, school))) {
            next = next.plusDays(1);
        }
        return next;
    }
}
