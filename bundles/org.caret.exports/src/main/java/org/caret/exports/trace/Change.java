package org.caret.exports.trace;

import java.util.Optional;

import org.caret.exports.Amendment.Remark;

/**
 * A change of a value on its way into the file.
 *
 * @param held the text before
 * @param made the text after
 * @param remark what the selection says of it; empty where the type's rules want it so of every record, and for checks
 */
public record Change(Kind kind, String held, String made, Optional<Remark> remark) {

    /** Who changed what. */
    public enum Kind {
        /** The selection does not send the value. */
        BLANKED,
        /** The selection sends another value, such as a date cut to the enrollment or a sum. */
        REPLACED,
        /** The checks took out or replaced characters that the field may not hold. */
        CLEANED
    }
}
