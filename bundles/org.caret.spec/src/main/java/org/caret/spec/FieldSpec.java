package org.caret.spec;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One field of a layout.
 *
 * @param position 1-based position in the record
 * @param element record number and field number as the state writes it ({@code 1.08}); empty where unknown
 * @param name the state's name of the field, unique within its layout
 * @param maxLength most characters; empty means not known, hence not checked
 * @param format {@code CCYYMMDD}, {@code CCYY-CCYY}, {@code 7 digits}, {@code 10 digits}, {@code Y/N} …; empty where none
 *        is known
 * @param codeSet name of the code set; empty for free values
 * @param rule own wording of published rules; may be empty
 */
public record FieldSpec(int position, String element, String name, Type type, OptionalInt maxLength,
        Requirement requirement, String format, Optional<String> codeSet, String rule) {

    /** Kinds of field content. */
    public enum Type {
        /** CS: text. */
        TEXT,
        /** DT: date. */
        DATE,
        /** NU: digits and a decimal point. */
        NUMBER
    }

    /** Whether a value must be there. */
    public enum Requirement {
        REQUIRED, CONDITIONAL, OPTIONAL, UNKNOWN
    }

    /** True for a position that stays empty. */
    public boolean filler() {
        return name.startsWith("Filler");
    }
}
