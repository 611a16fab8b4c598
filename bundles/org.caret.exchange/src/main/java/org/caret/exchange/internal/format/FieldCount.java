package org.caret.exchange.internal.format;

import org.caret.exchange.format.RecordFileException;

/** Every record of a file has the same number of fields. */
final class FieldCount {

    private FieldCount() {
    }

    /** A record of another length is a mistake of the program, not of the data. */
    static void check(String[] fields, int expected) {
        if (fields.length != expected) {
            throw new IllegalArgumentException("record of " + fields.length + " fields, expected " + expected);
        }
    }

    static RecordFileException mismatch(long line, int found, int expected) {
        return new RecordFileException("Line " + line + " has " + fields(found) + ", " + expected + " are expected.",
                "Check that no value holds the delimiter or a line break and that the file is whole.");
    }

    static RecordFileException cutOff(long line, int found, int expected) {
        return new RecordFileException(
                "The last line (" + line + ") breaks off after " + found + " of " + expected + " fields.",
                "The file seems to be cut off; fetch or make it again.");
    }

    private static String fields(int count) {
        return count == 1 ? "1 field" : count + " fields";
    }
}
