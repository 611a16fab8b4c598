package org.caret.exchange.internal.check;

/** The right side of a comparison; it also knows how the left side is to be read. */
sealed interface Operand {

    /** Stands for what is blank or malformed. */
    long NONE = -1;

    /** The left side's text as a number that compares with {@link #value}. */
    long read(String text);

    long value(String[] fields);

    /** A number. */
    record Number(long thousandths) implements Operand {

        @Override
        public long read(String text) {
            return Thousandths.parse(text);
        }

        @Override
        public long value(String[] fields) {
            return thousandths;
        }
    }

    /** A day. */
    record Day(int day) implements Operand {

        @Override
        public long read(String text) {
            return Dates.parse(text);
        }

        @Override
        public long value(String[] fields) {
            return day;
        }
    }

    /** The day in another field, some days and years later or earlier. */
    record DayOf(int field, int days, int years) implements Operand {

        @Override
        public long read(String text) {
            return Dates.parse(text);
        }

        @Override
        public long value(String[] fields) {
            int day = Dates.parse(fields[field]);
            return day == Dates.NONE ? day : Dates.plus(day, years, days);
        }
    }
}
