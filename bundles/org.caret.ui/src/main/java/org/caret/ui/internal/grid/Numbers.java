package org.caret.ui.internal.grid;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as a person writes them. */
final class Numbers {

    private Numbers() {
    }

    /** Empty for anything that is no whole number. */
    static Optional<Object> integer(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Empty for anything that is no number. */
    static Optional<Object> decimal(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
