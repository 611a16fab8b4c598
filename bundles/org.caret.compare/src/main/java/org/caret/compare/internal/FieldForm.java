package org.caret.compare.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

import org.caret.spec.FieldSpec;

/**
 * How the texts of a kind of field are read, so that two of them can be held against each other. Only what is known to say the
 * same is taken for the same; upper and lower case, accents and codes that look alike are not.
 */
enum FieldForm {

    TEXT {
        @Override
        String canonical(String text) {
            return text.strip();
        }
    },
    /** CCYYMMDD is the form of the layouts; a file that went through a spreadsheet has others. */
    DATE {
        @Override
        String canonical(String text) {
            String stripped = text.strip();
            if (stripped.isEmpty() || stripped.length() == 8 && stripped.chars().allMatch(FieldForm::digit)) {
                return stripped;
            }
            for (DateTimeFormatter form : OTHER_DATES) {
                try {
                    return LocalDate.parse(stripped, form).format(DateTimeFormatter.BASIC_ISO_DATE);
                } catch (@SuppressWarnings("unused") DateTimeException e) {
                    // The next form may fit.
                    continue;
                }
            }
            return stripped;
        }
    },
    /** Plain decimal digits without needless zeros. */
    NUMBER {
        @Override
        String canonical(String text) {
            String stripped = text.strip();
            if (stripped.isEmpty() || !stripped.chars().allMatch(c -> digit(c) || c == '.')
                    || stripped.chars().noneMatch(FieldForm::digit)
                    || stripped.indexOf('.') != stripped.lastIndexOf('.')) {
                return stripped;
            }
            BigDecimal number = new BigDecimal(stripped).stripTrailingZeros();
            return number.signum() == 0 ? "0" : number.toPlainString();
        }
    };

    private static final List<DateTimeFormatter> OTHER_DATES = List.of(form("uuuu-MM-dd"), form("M/d/uuuu"));

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder().appendPattern(pattern).toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The form of a field's kind of content. */
    static FieldForm of(FieldSpec.Type type) {
        return switch (type) {
        case TEXT -> TEXT;
        case DATE -> DATE;
        case NUMBER -> NUMBER;
        };
    }

    /** A text that is the same for all texts that say the same; one that cannot be read stands for itself. */
    abstract String canonical(String text);
}
