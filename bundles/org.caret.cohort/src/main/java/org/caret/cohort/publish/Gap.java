package org.caret.cohort.publish;

import org.caret.cohort.publicfile.Level;

/**
 * Hidden numbers that can be found out in spite of it.
 *
 * @param agency code of the agency whose row it is; empty for the state
 * @param row the hidden row, {@code charter All, DASS All, RI}, or several of them
 * @param by what gives it away, a noun: {@code the total less the other races}
 */
public record Gap(Kind kind, Level level, String agency, String row, String by) {

    /** What can be found out. */
    public enum Kind {
        /** The students of one hidden row. */
        ROW,
        /** How many students several hidden rows have together, and that these are ten or fewer. */
        TOGETHER,
        /** Numbers inside a row, from its rates. */
        RATE
    }

    @Override
    public String toString() {
        return (agency.isEmpty() ? "the state" : agency) + ", " + row + ": " + kind + " from " + by;
    }
}
