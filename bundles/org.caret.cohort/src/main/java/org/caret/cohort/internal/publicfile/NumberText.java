package org.caret.cohort.internal.publicfile;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

import org.caret.cohort.internal.publicfile.RowParser.BadCell;
import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.publicfile.Measure;
import org.eclipse.jdt.annotation.Nullable;

/** Numbers as the files and their copies write them. */
final class NumberText {

    private static final int[] POWERS = { 1, 10, 100 };
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What programs put in the place of an asterisk or a blank. All of it is unknown, never zero. */
    private static final Set<String> UNKNOWN = Set.of("", "*", "**", "NULL", "NA", "N/A", "NAN", "NONE", ".", "--");
    /** Counts up to here are made once. */
    private static final Cell[] SMALL = new Cell[1024];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = Cell.of(i);
        }
    }

    private NumberText() {
    }

    /** A number of students; decimals that a spreadsheet added must be zero. */
    static Cell count(String text, Measure measure) throws BadCell {
        int length = text.length();
        if (length > 0 && length < 9) {
            int value = 0;
            int i = 0;
            for (; i < length && text.charAt(i) >= '0' && text.charAt(i) <= '9'; i++) {
                value = value * 10 + text.charAt(i) - '0';
            }
            if (i == length) {
                return value < SMALL.length ? SMALL[value] : Cell.of(value);
            }
        }
        if (isUnknown(text)) {
            return Cell.SUPPRESSED;
        }
        BigDecimal value = number(text, measure);
        if (value.signum() < 0 || value.stripTrailingZeros().scale() > 0
                || value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw bad(text, measure);
        }
        return Cell.of(value.longValueExact());
    }

    /** A percentage from 0 to 100. */
    static Cell rate(String text, Measure measure) throws BadCell {
        Cell plain = plainRate(text);
        if (plain != null) {
            return plain;
        }
        if (isUnknown(text)) {
            return Cell.SUPPRESSED;
        }
        BigDecimal value = number(text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text, measure);
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw bad(text, measure);
        }
        return Cell.of(value);
    }

    /** What nearly all rates look like: digits, perhaps a point and up to two more; null for anything else. */
    private static @Nullable Cell plainRate(String text) {
        int length = text.length();
        int value = 0;
        int point = -1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > 0 && i < length - 1) {
                point = i;
            } else if (c >= '0' && c <= '9' && i < 6) {
                value = value * 10 + c - '0';
            } else {
                return null;
            }
        }
        int scale = point < 0 ? 0 : length - 1 - point;
        return length == 0 || scale > 2 || value > 100 * POWERS[scale] ? null
                : Cell.of(BigDecimal.valueOf(value, scale));
    }

    private static boolean isUnknown(String text) {
        return UNKNOWN.contains(text.toUpperCase(Locale.ROOT));
    }

    private static BigDecimal number(String text, Measure measure) throws BadCell {
        try {
            return new BigDecimal(text.indexOf(',') < 0 ? text : text.replace(",", ""));
        } catch (@SuppressWarnings("unused") NumberFormatException e) {
            throw bad(text, measure);
        }
    }

    private static BadCell bad(String text, Measure measure) {
        return new BadCell("number " + measure,
                "\u201C" + text + "\u201D is no number for "
                        + measure.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
