package org.caret.spec;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * An academic year, 1 July to 30 June, written {@code CCYY-CCYY} (CALPADS: Academic Year ID).
 *
 * @param firstYear calendar year of its 1 July
 */
public record AcademicYear(int firstYear) implements Comparable<AcademicYear> {

    /** Reads {@code CCYY-CCYY} with two consecutive years; anything else is an {@link IllegalArgumentException}. */
    public static AcademicYear parse(String text) {
        if (text.matches("\\d{4}-\\d{4}")) {
            int first = Integer.parseInt(text.substring(0, 4));
            if (Integer.parseInt(text.substring(5)) == first + 1) {
                return new AcademicYear(first);
            }
        }
        throw new IllegalArgumentException("not an academic year of the form CCYY-CCYY: " + text);
    }

    /** The academic year a day lies in. */
    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonthValue() >= Month.JULY.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(firstYear, Month.JULY, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(firstYear + 1, Month.JUNE, 30);
    }

    /** Census Day: the first Wednesday in October. Source: CALPADS Fall 1 reporting. */
    public LocalDate censusDay() {
        return LocalDate.of(firstYear, Month.OCTOBER, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY));
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(firstYear, other.firstYear);
    }

    @Override
    public String toString() {
        return "%04d-%04d".formatted(firstYear, firstYear + 1);
    }
}
