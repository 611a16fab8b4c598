package org.caret.ui.internal.edit;

/**
 * What is wrong with what a field holds.
 *
 * @param weight how much it matters
 * @param message whole sentences for people
 */
public record FieldProblem(Weight weight, String message) {

    /** How much a problem matters, the worst first. */
    public enum Weight {
        /** No file could hold the value, so it is not saved. */
        WRONG,
        /** The value can be saved; a file would leave the record out for it, or somebody should look. */
        DOUBTFUL,
        /** Worth knowing. */
        NOTICE
    }
}
