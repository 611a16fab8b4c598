package org.caret.ui.internal.grid;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;

/** Values as they stand in a cell. Days are written as in the files, so that what is copied can be searched for. */
final class CellText {

    /** The end of what still holds. */
    private static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    private CellText() {
    }

    static String of(@Nullable Object value) {
        return switch (value) {
        case null -> "";
        case Boolean flag -> flag ? Messages.CellText_yes : "";
        case LocalDate day -> day.equals(STILL) ? "" : day.toString();
        default -> value.toString();
        };
    }
}
