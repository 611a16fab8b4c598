package org.caret.exchange.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({ "0,0", "0,1", "0,-1", "0,30", "1,0", "23,0", "4,0", "-3,0", "16,1", "80,-30" })
    void movesEveryDayAsTheCalendarDoes(int years, int days) {
        LocalDate last = LocalDate.of(2012, 12, 31);
        for (LocalDate day = LocalDate.of(2007, 12, 1); !day.isAfter(last); day = day.plusDays(1)) {
            assertEquals(number(day.plusYears(years).plusDays(days)), Dates.plus(number(day), years, days),
                    day::toString);
        }
    }

    @Test
    void endsALeapDaysYearWithFebruary() {
        assertEquals(2027_02_28, Dates.plus(2024_02_29, 3, 0));
        assertEquals(2028_02_29, Dates.plus(2024_02_29, 4, 0));
    }

    private static int number(LocalDate day) {
        return Integer.parseInt(day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }
}
