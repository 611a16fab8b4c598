package org.caret.exports.ui.spi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people in California offices type them. */
final class Days {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private Days() {
    }

    /** Empty where the text is no day. */
    static Optional<LocalDate> of(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text.strip());
        return monthFirst.matches() ? day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (@SuppressWarnings("unused") DateTimeException e) {
            // The thirteenth month, the thirtieth of February.
            return Optional.empty();
        }
    }
}
