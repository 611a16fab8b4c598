package org.caret.cohort.publicfile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** One column of a layout. */
public sealed interface Column {

    /** What every column has. */
    Heading heading();

    /**
     * The header and how sure it is.
     *
     * @param header to the letter, as the files have it, a missing parenthesis included
     * @param otherHeaders other spellings that a reader takes for the same column
     * @param basis where the fact comes from
     */
    record Heading(String header, List<String> otherHeaders, Certainty certainty, String basis) {
    }

    /** Identifies the row or names its agency. */
    record Text(Heading heading, Dimension dimension) implements Column {
    }

    /** A number of students. */
    record Count(Heading heading, Measure measure) implements Column {
    }

    /**
     * A percentage.
     *
     * @param denominator of what it is a rate: the cohort, or the graduates
     * @param decimals digits after the point, rounded half up
     * @param zeros whether trailing zeros are written
     */
    record Rate(Heading heading, Measure measure, Measure denominator, int decimals, Zeros zeros) implements Column {

        /** What becomes of zeros at the end. */
        public enum Zeros {
            /** 2010–16: {@code 100}, {@code 9.5}, {@code 59.42}. */
            DROPPED,
            /** 2017 on: {@code 100.0}, {@code 9.5}. */
            KEPT
        }

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /** A count of a denominator in percent, rounded half up; of nobody it is zero. */
        public BigDecimal rate(long count, long of) {
            BigDecimal exact = BigDecimal.valueOf(count).multiply(HUNDRED);
            return of == 0 ? BigDecimal.ZERO.setScale(decimals)
                    : exact.divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP);
        }

        /** A rate as the file writes it. */
        public String write(BigDecimal rate) {
            BigDecimal rounded = rate.setScale(decimals, RoundingMode.HALF_UP);
            return zeros == Zeros.KEPT ? rounded.toPlainString()
                    : rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        }
    }
}
