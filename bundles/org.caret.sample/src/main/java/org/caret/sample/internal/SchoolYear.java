package org.caret.sample.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

import org.caret.spec.AcademicYear;

/** The district's days of instruction in an academic year: from a Wednesday in August to a Friday in June. */
record SchoolYear(AcademicYear year) {

    LocalDate firstDay() {
        return LocalDate.of(year.firstYear(), Month.AUGUST, 12)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    }

    LocalDate lastDay() {
        return LocalDate.of(year.firstYear() + 1, Month.JUNE, 3).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
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
