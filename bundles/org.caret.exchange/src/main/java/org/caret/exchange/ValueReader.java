package org.caret.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

import org.caret.exchange.FieldBinding.Conversion;
import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.Source;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the text of a field as a value of the attribute it is bound to; the reverse of {@link ValueText}. */
abstract class ValueReader {

    /** Stands for a text that is no value of the type. */
    static final Object UNREADABLE = new Object();

    private static final int MAX_DIGITS = 9;

    private final String rule;
    private final String complaint;

    private ValueReader(String rule, String complaint) {
        this.rule = rule;
        this.complaint = complaint;
    }

    /** The value of a text that is not blank; {@link #UNREADABLE} where it is no value of the type. */
    abstract Object read(String text);

    /** The state's identifier of the rule that an unreadable text breaks. */
    final String rule() {
        return rule;
    }

    /** What is wrong with an unreadable text. */
    final String complaint() {
        return complaint;
    }

    /** The reader of a field; null for a field that is not read into an attribute. */
    static @Nullable ValueReader of(FieldBinding binding) {
        Source.Path target = binding.target().orElse(null);
        if (target == null || binding.direction() == Direction.IGNORE) {
            return null;
        }
        Class<?> type = target.attribute().getEAttributeType().getInstanceClass();
        if (type == LocalDate.class) {
            return new Day(target.conversion() == Conversion.LAST_DAY);
        }
        if (type == Integer.class || type == int.class) {
            return new Whole();
        }
        if (type == BigDecimal.class) {
            return new Decimal();
        }
        return type == Boolean.class || type == boolean.class ? new Flag() : new Text();
    }

    private static boolean digits(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return from < to;
    }

    private static final class Text extends ValueReader {

        Text() {
            super("", "");
        }

        @Override
        Object read(String text) {
            return text;
        }
    }

    /** CCYYMMDD; the last day of a dated record becomes the day after it, on which the record ends. */
    private static final class Day extends ValueReader {

        private final boolean lastDay;

        Day(boolean lastDay) {
            super("FRMT0002", "The date is no day of the form CCYYMMDD.");
            this.lastDay = lastDay;
        }

        @Override
        Object read(String text) {
            if (text.length() != 8 || !digits(text, 0, 8)) {
                return UNREADABLE;
            }
            try {
                LocalDate day = LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 4, 6, 10),
                        Integer.parseInt(text, 6, 8, 10));
                return lastDay ? day.plusDays(1) : day;
            } catch (DateTimeException e) {
                return UNREADABLE;
            }
        }
    }

    private static final class Whole extends ValueReader {

        Whole() {
            super("FRMT0004", "The number may hold nothing but digits, nine at most.");
        }

        @Override
        Object read(String text) {
            return text.length() <= MAX_DIGITS && digits(text, 0, text.length()) ? Integer.valueOf(text) : UNREADABLE;
        }
    }

    /** Digits with at most one decimal point between or before them; the scale is kept. */
    private static final class Decimal extends ValueReader {

        Decimal() {
            super("FRMT0004", "The number may hold nothing but digits and one decimal point.");
        }

        @Override
        Object read(String text) {
            int point = text.indexOf('.');
            boolean number = point < 0 ? digits(text, 0, text.length())
                    : (point == 0 || digits(text, 0, point)) && digits(text, point + 1, text.length());
            return number ? new BigDecimal(text) : UNREADABLE;
        }
    }

    private static final class Flag extends ValueReader {

        Flag() {
            super("GERR0002", "The field takes Y or N.");
        }

        @Override
        Object read(String text) {
            return switch (text) {
            case "Y" -> Boolean.TRUE;
            case "N" -> Boolean.FALSE;
            default -> UNREADABLE;
            };
        }
    }
}
