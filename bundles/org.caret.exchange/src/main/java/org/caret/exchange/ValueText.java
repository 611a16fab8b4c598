package org.caret.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

import org.caret.exchange.FieldBinding.Conversion;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.RecordBinder.FieldText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** Writes model values as the state wants them: dates CCYYMMDD, decimals plain, flags Y or N, nothing for no value. */
final class ValueText {

    private static final int LAST_FOUR_DIGIT_YEAR = 9999;

    private ValueText() {
    }

    /** The text of the attribute that rows hold in a slot. */
    static FieldText of(Source.Path source, int slot) {
        EAttribute attribute = source.attribute();
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            return row -> Objects.requireNonNullElse(row.text(slot), "");
        }
        if (type == LocalDate.class) {
            if (source.conversion() == Conversion.LAST_DAY) {
                LocalDate still = (LocalDate) attribute.getDefaultValue();
                return row -> lastDay(row.date(slot), still);
            }
            return row -> day(row.date(slot));
        }
        return row -> text(row.value(slot));
    }

    /** The text of a value of the attribute. */
    static String of(Source.Path source, Object value) {
        if (value instanceof LocalDate day) {
            return source.conversion() == Conversion.LAST_DAY
                    ? lastDay(day, (LocalDate) source.attribute().getDefaultValue())
                    : day(day);
        }
        return text(value);
    }

    private static String lastDay(@Nullable LocalDate end, @Nullable LocalDate still) {
        return end == null || end.equals(still) ? "" : day(end.minusDays(1));
    }

    /** CCYYMMDD by hand: this runs a few times per record, and a formatter costs ten times as much. */
    static String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        int year = day.getYear();
        if (year < 0 || year > LAST_FOUR_DIGIT_YEAR) {
            // No eight digits can say it; the field check then refuses the text with its reason.
            return day.toString();
        }
        byte[] digits = new byte[8];
        put(digits, 0, year / 100);
        put(digits, 2, year % 100);
        put(digits, 4, day.getMonthValue());
        put(digits, 6, day.getDayOfMonth());
        return new String(digits, StandardCharsets.ISO_8859_1);
    }

    private static void put(byte[] digits, int at, int number) {
        digits[at] = (byte) ('0' + number / 10);
        digits[at + 1] = (byte) ('0' + number % 10);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
        case null -> "";
        case Boolean flag -> flag ? "Y" : "N";
        case BigDecimal decimal -> decimal.toPlainString();
        default -> value.toString();
        };
    }
}
