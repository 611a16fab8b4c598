package org.caret.exchange.internal.check;

/**
 * Which of the first 64 fields of a record are filled, a bit for each. Most rules say something of fields that are blank in most
 * records, and this tells it without a look at the fields.
 */
public final class FilledFields {

    private FilledFields() {
    }

    /** The bit of a field; none for one beyond those that are told. */
    static long bit(int field) {
        return field < Long.SIZE ? 1L << field : 0;
    }

    public static long of(String[] fields) {
        long filled = 0;
        for (int i = Math.min(fields.length, Long.SIZE) - 1; i >= 0; i--) {
            filled = filled << 1 | (fields[i].isEmpty() ? 0 : 1);
        }
        return filled;
    }
}
