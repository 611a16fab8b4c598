package org.caret.sample.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.caret.spec.AcademicYear;

/** The district's days of instruction in an academic year: from a Wednesday in August to a Friday in June. */
record SchoolYear(AcademicYear year) {

    private static final int TK_FROM = 2023;

    LocalDate firstDay() {
        return LocalDate.of(year.firstYear(), Month.AUGUST, 12)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    }

    LocalDate lastDay() {
        return LocalDate.of(year.firstYear() + 1, Month.JUNE, 3).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /** Days without instruction, in their order: Labor Day, Thanksgiving, two weeks of winter, one of spring. */
    List<LocalDate> daysOff() {
        List<LocalDate> days = new ArrayList<>();
        days.add(LocalDate.of(year.firstYear(), Month.SEPTEMBER, 1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        LocalDate thanksgiving = LocalDate.of(year.firstYear(), Month.NOVEMBER, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
        days.add(thanksgiving);
        days.add(thanksgiving.plusDays(1));
        LocalDate winter = LocalDate.of(year.firstYear(), Month.DECEMBER, 21)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate spring = LocalDate.of(year.firstYear() + 1, Month.APRIL, 1)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (LocalDate monday : List.of(winter, winter.plusWeeks(1), spring)) {
            monday.datesUntil(monday.plusDays(5)).forEach(days::add);
        }
        return days;
    }

    /** Whether the state has the code of a grade in the year: transitional kindergarten has one from 2023-24 on. */
    static boolean hasGrade(AcademicYear year, String gradeLevel) {
        return !"TK".equals(gradeLevel) || year.firstYear() >= TK_FROM;
    }

    SchoolYear next() {
        return new SchoolYear(new AcademicYear(year.firstYear() + 1));
    }

    /** A day of instruction between two days of the year. */
    static LocalDate schoolDay(Dice dice, LocalDate first, LocalDate last) {
        return onOrAfter(dice.day(first, last));
    }

    /** The day itself, or the Monday after a weekend. */
    static LocalDate onOrAfter(LocalDate day) {
        return switch (day.getDayOfWeek()) {
        case SATURDAY -> day.plusDays(2);
        case SUNDAY -> day.plusDays(1);
        default -> day;
        };
    }
}
