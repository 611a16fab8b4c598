package org.caret.ui.internal.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;

import org.caret.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * Values as people read and type them: dates {@code 2025-08-13} (also typed {@code 8/13/2025} and {@code 20250813}), flags
 * {@code true} and {@code false}, the exclusive end of a dated record as its last day, nothing for no value.
 */
public final class FieldText {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final List<DateTimeFormatter> TYPED = List.of(ISO, format("M/d/uuuu"), format("uuuuMMdd"));

    private FieldText() {
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** A text that stands for no value of its attribute; the message is a whole sentence. */
    public static final class NoValueException extends Exception {

        private static final long serialVersionUID = 1L;

        NoValueException(String message) {
            super(message);
        }
    }

    /** The text of a value. */
    public static String of(EAttribute attribute, @Nullable Object value) {
        return switch (value) {
        case null -> "";
        case LocalDate day when lastDay(attribute) -> day.equals(attribute.getDefaultValue()) ? ""
                : ISO.format(day.minusDays(1));
        case LocalDate day -> ISO.format(day);
        case BigDecimal number -> number.toPlainString();
        default -> value.toString();
        };
    }

    /** The value of a text; null for none. Blanks around it do not count. */
    public static @Nullable Object value(EAttribute attribute, String text) throws NoValueException {
        String typed = text.strip();
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == boolean.class) {
            return Boolean.valueOf(typed);
        }
        if (typed.isEmpty()) {
            return lastDay(attribute) ? attribute.getDefaultValue() : null;
        }
        if (type == LocalDate.class) {
            return lastDay(attribute) ? day(typed).plusDays(1) : day(typed);
        }
        try {
            return type == Integer.class ? (Object) Integer.valueOf(typed)
                    : type == BigDecimal.class ? new BigDecimal(typed) : typed;
        } catch (@SuppressWarnings("unused") NumberFormatException e) {
            throw new NoValueException(NLS.bind(Messages.FieldText_noNumber, typed));
        }
    }

    private static LocalDate day(String typed) throws NoValueException {
        for (DateTimeFormatter format : TYPED) {
            try {
                return LocalDate.parse(typed, format);
            } catch (@SuppressWarnings("unused") DateTimeParseException e) {
                // The next form may fit.
            }
        }
        throw new NoValueException(Messages.FieldText_noDay);
    }

    private static boolean lastDay(EAttribute attribute) {
        return attribute == ModelPackage.Literals.DATED_RECORD__END;
    }
}
