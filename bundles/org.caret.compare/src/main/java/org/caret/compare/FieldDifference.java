package org.caret.compare;

import java.util.Optional;

/**
 * A field whose text here is not the text at the state.
 *
 * @param index of the field in the layout
 * @param field the state's name of it
 * @param here text as the export would write it; empty for blank
 * @param state text as the extract has it
 * @param manner whether the values differ, or only how they are written
 * @param obstacle why the state's value cannot be taken over, a sentence; empty where it can
 */
public record FieldDifference(int index, String field, String here, String state, Manner manner,
        Optional<String> obstacle) {

    /** How two texts differ. */
    public enum Manner {
        /** They say different things. */
        VALUE,
        /** They say the same in another form: a date with dashes, a number with decimals, blanks around a text. */
        FORM
    }
}
