package org.caret.ui.internal.grid;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a person means by {@code 2025-08-14}, {@code 8/14/2025}, {@code 2025-08} or {@code 2025}.
 *
 * @param last included
 */
record DayRange(LocalDate first, LocalDate last) {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    /** Empty for anything else. */
    static Optional<DayRange> of(String text) {
        try {
            Matcher american = MONTH_FIRST.matcher(text);
            if (american.matches()) {
                return Optional.of(day(american.group(3), american.group(1), american.group(2)));
            }
            Matcher iso = YEAR_FIRST.matcher(text);
            return iso.matches() ? Optional.of(of(iso)) : Optional.empty();
        } catch (DateTimeException e) {
            // The thirteenth month, the thirtieth of February.
            return Optional.empty();
        }
    }

    private static DayRange of(Matcher iso) {
        if (iso.group(3) != null) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        LocalDate first = LocalDate.of(Integer.parseInt(iso.group(1)), 1, 1);
        if (iso.group(2) == null) {
            return new DayRange(first, first.plusYears(1).minusDays(1));
        }
        LocalDate month = first.withMonth(Integer.parseInt(iso.group(2)));
        return new DayRange(month, month.plusMonths(1).minusDays(1));
    }

    private static DayRange day(String year, String month, String day) {
        LocalDate only = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        return new DayRange(only, only);
    }
}
