package org.caret.store.derby.internal.query;

/**
 * Numbers that order like values. Of texts only those have one that are made of few digits and hyphens: identifiers and days,
 * of which a column has many different ones, so that it matters how long they take to be sorted.
 */
final class CompactKey {

    /** Instead of a number, for a value that has none. */
    static final long NONE = Long.MIN_VALUE;

    private static final int BITS = 4;
    private static final int LONGEST = 15;

    private CompactKey() {
    }

    static long of(Object value) {
        return switch (value) {
        case Long number -> number;
        case Boolean flag -> flag ? 1 : 0;
        case String text -> of(withoutBlanks(text));
        default -> NONE;
        };
    }

    /** Signs that are missing at the end are zeros, so that a text comes before those that it begins. */
    private static long of(String text) {
        if (text.length() > LONGEST) {
            return NONE;
        }
        long key = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '0' && sign <= '9') {
                key = key << BITS | sign - '0' + 2;
            } else if (sign == '-') {
                key = key << BITS | 1;
            } else {
                return NONE;
            }
        }
        return key << BITS * (LONGEST - text.length());
    }

    /** Blanks at the end of a text do not count in the order. */
    static String withoutBlanks(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }
}
