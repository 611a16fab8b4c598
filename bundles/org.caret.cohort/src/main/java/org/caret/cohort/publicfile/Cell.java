package org.caret.cohort.publicfile;

import java.math.BigDecimal;

/**
 * A number of a public file, or why there is none. A suppressed number is unknown: it is never zero, takes part in no sum, and a
 * sum over it is unknown as well.
 */
public sealed interface Cell {

    /** A number that is there: a count without decimals, or a rate in percent. */
    record Known(BigDecimal value) implements Cell {

        /**
         * A count, or where the cell holds a rate its whole part.
         *
         * @throws ArithmeticException if it has decimals
         */
        public int count() {
            return value.intValueExact();
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** Hidden to protect students: written as an asterisk, or left blank in the files of 2010–16. */
    enum Suppressed implements Cell {
        CELL;

        @Override
        public String toString() {
            return "*";
        }
    }

    /** The layout has no such column, or the file lacks it. */
    enum Absent implements Cell {
        CELL;

        @Override
        public String toString() {
            return "";
        }
    }

    /** Hidden. */
    Cell SUPPRESSED = Suppressed.CELL;

    /** Not part of the file. */
    Cell ABSENT = Absent.CELL;

    static Cell of(long count) {
        return new Known(BigDecimal.valueOf(count));
    }

    static Cell of(BigDecimal value) {
        return new Known(value);
    }

    /** Whether there is a number. */
    default boolean isKnown() {
        return this instanceof Known;
    }
}
