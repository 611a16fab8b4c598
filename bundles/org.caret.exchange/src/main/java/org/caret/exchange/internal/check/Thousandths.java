package org.caret.exchange.internal.check;

/** Decimal numbers as whole thousandths, so that sums are exact. */
final class Thousandths {

    private static final int DECIMALS = 3;
    private static final int MOST_DIGITS = 12;

    private Thousandths() {
    }

    /** The number of thousandths; {@link Operand#NONE} for what is no number or finer than that. */
    static long parse(String text) {
        int point = text.indexOf('.');
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        if (!Forms.decimal(text) || decimals > DECIMALS || text.length() > MOST_DIGITS) {
            return Operand.NONE;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i != point) {
                number = 10 * number + text.charAt(i) - '0';
            }
        }
        for (int i = decimals; i < DECIMALS; i++) {
            number *= 10;
        }
        return number;
    }
}
