package org.caret.exchange.internal.check;

import java.time.LocalDate;

/** Days as numbers of the form CCYYMMDD, which compare like the days they stand for. */
final class Dates {

    /** Stands for a text that is no day. */
    static final int NONE = -1;

    private static final int DIGITS = 8;
    private static final int SHORTEST_MONTH = 28;

    private Dates() {
    }

    static int parse(String text) {
        if (!Forms.digits(text, DIGITS)) {
            return NONE;
        }
        int number = Forms.number(text, 0, DIGITS);
        return Forms.isDay(number / 10_000, number / 100 % 100, number % 100) ? number : NONE;
    }

    /** The day some years and then some days later; by hand where no month ends in between, as records have many of them. */
    static int plus(int day, int years, int days) {
        int dayOfMonth = day % 100;
        int moved = dayOfMonth + days;
        if (dayOfMonth <= SHORTEST_MONTH && moved >= 1 && moved <= SHORTEST_MONTH) {
            return day + years * 10_000 + days;
        }
        return number(day(day).plusYears(years).plusDays(days));
    }

    private static LocalDate day(int number) {
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }

    private static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
