package org.caret.cohort.publish;

import org.caret.cohort.publicfile.Level;

/**
 * A hidden number that can be found by subtracting shown numbers from a shown total.
 *
 * @param agency code of the agency whose row is hidden; empty for the state
 * @param row the hidden row, {@code charter All, DASS All, RI}
 * @param by what gives it away, part of a sentence
 */
public record Gap(Level level, String agency, String row, String by) {

    @Override
    public String toString() {
        return (agency.isEmpty() ? "the state" : agency) + ", " + row + ": " + by;
    }
}
