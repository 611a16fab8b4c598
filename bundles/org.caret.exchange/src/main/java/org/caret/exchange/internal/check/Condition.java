package org.caret.exchange.internal.check;

import java.util.Set;

/** Something that holds or does not hold in a record. */
sealed interface Condition {

    Truth test(String[] fields);

    /** Index of the field that a breach is reported for. */
    int field();

    /** Whether it cannot hold where its field is blank. */
    default boolean needsValue() {
        return true;
    }

    /** Whether it cannot hold where its field is filled. */
    default boolean needsBlank() {
        return false;
    }

    /** The field holds a value, or holds none. */
    record Filled(int field, boolean filled) implements Condition {

        @Override
        public Truth test(String[] fields) {
            return Truth.of(fields[field].isEmpty() != filled);
        }

        @Override
        public boolean needsValue() {
            return filled;
        }

        @Override
        public boolean needsBlank() {
            return !filled;
        }
    }

    /** The field holds one of some codes, or none of them; a blank field holds none. */
    record OneOf(int field, Set<String> codes, boolean listed) implements Condition {

        @Override
        public Truth test(String[] fields) {
            return Truth.of(codes.contains(fields[field]) == listed);
        }

        @Override
        public boolean needsValue() {
            return listed;
        }
    }

    /** The field holds a code of which its list says something; a blank or unknown code decides nothing. */
    record Noted(int field, Set<String> known, Set<String> codes) implements Condition {

        @Override
        public Truth test(String[] fields) {
            String code = fields[field];
            return known.contains(code) ? Truth.of(codes.contains(code)) : Truth.UNDECIDED;
        }
    }

    /** The field begins with a text. */
    record Starts(int field, String text) implements Condition {

        @Override
        public Truth test(String[] fields) {
            return Truth.of(fields[field].startsWith(text));
        }
    }

    /** The date in the field lies in the academic year in another. */
    record Within(int field, int yearField) implements Condition {

        private static final int FIRST_DAY = 701;
        private static final int YEAR = 10_000;

        @Override
        public Truth test(String[] fields) {
            int day = Dates.parse(fields[field]);
            String year = fields[yearField];
            if (day == Dates.NONE || !Forms.academicYear(year)) {
                return Truth.UNDECIDED;
            }
            int firstDay = Forms.number(year, 0, 4) * YEAR + FIRST_DAY;
            return Truth.of(day >= firstDay && day < firstDay + YEAR);
        }
    }

    /** The date in the field lies between two days of a calendar year, both included, given as MMDD. */
    record Between(int field, int first, int last) implements Condition {

        private static final int YEAR = 10_000;

        @Override
        public Truth test(String[] fields) {
            int day = Dates.parse(fields[field]);
            return day == Dates.NONE ? Truth.UNDECIDED : Truth.of(day % YEAR >= first && day % YEAR <= last);
        }
    }

    /** The field compares with something else in one of three ways. */
    record Compares(int field, Comparison comparison, Operand operand) implements Condition {

        @Override
        public Truth test(String[] fields) {
            long left = operand.read(fields[field]);
            long right = operand.value(fields);
            return left == Operand.NONE || right == Operand.NONE ? Truth.UNDECIDED
                    : Truth.of(comparison.holds(left, right));
        }
    }

    /** The number in the field is the sum of the numbers in others, blanks counted as nothing. */
    record Sums(int field, int[] parts) implements Condition {

        @Override
        public Truth test(String[] fields) {
            long sum = 0;
            for (int part : parts) {
                long number = fields[part].isEmpty() ? 0 : Thousandths.parse(fields[part]);
                if (number == Operand.NONE) {
                    return Truth.UNDECIDED;
                }
                sum += number;
            }
            long expected = Thousandths.parse(fields[field]);
            return expected == Operand.NONE ? Truth.UNDECIDED : Truth.of(expected == sum);
        }
    }

    /** Ways to compare. */
    enum Comparison {
        AT_LEAST, AT_MOST, LESS;

        boolean holds(long left, long right) {
            return switch (this) {
            case AT_LEAST -> left >= right;
            case AT_MOST -> left <= right;
            case LESS -> left < right;
            };
        }
    }
}
