package org.caret.exchange.internal.check;

/** The forms of values that layouts name. All by hand: millions of fields are looked at in a run. */
final class Forms {

    private static final int[] DAYS = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Forms() {
    }

    static boolean digits(String text, int count) {
        return text.length() == count && digits(text, 0, count);
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** A day of the calendar written CCYYMMDD. */
    static boolean date(String text) {
        return Dates.parse(text) != Dates.NONE;
    }

    static boolean isDay(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > DAYS.length || day < 1) {
            return false;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return day <= DAYS[month - 1] || leap && month == 2 && day == 29;
    }

    /** Two consecutive years written CCYY-CCYY. */
    static boolean academicYear(String text) {
        return text.length() == 9 && text.charAt(4) == '-' && digits(text, 0, 4) && digits(text, 5, 9)
                && number(text, 5, 9) == number(text, 0, 4) + 1;
    }

    /** The number that digits stand for. */
    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    static boolean yesOrNo(String text) {
        return text.equals("Y") || text.equals("N");
    }

    /** Digits with at most one decimal point among them. */
    static boolean decimal(String text) {
        int point = text.indexOf('.');
        if (point < 0) {
            return !text.isEmpty() && digits(text, 0, text.length());
        }
        return text.length() > 1 && digits(text, 0, point) && digits(text, point + 1, text.length());
    }

    /** Up to three digits and at most one decimal: FTE percentages. */
    static boolean fte(String text) {
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        return whole >= 1 && whole <= 3 && digits(text, 0, whole)
                && (point < 0 || text.length() == point + 2 && digits(text, point + 1, text.length()));
    }

    /** A whole number from 0 to a greatest one. */
    static boolean wholeUpTo(String text, int greatest) {
        return !text.isEmpty() && text.length() <= 9 && digits(text, 0, text.length())
                && number(text, 0, text.length()) <= greatest;
    }
}
