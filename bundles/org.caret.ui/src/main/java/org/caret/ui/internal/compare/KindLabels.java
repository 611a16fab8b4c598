package org.caret.ui.internal.compare;

import java.util.Arrays;
import java.util.List;

import org.caret.compare.DifferenceKind;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.problems.RowsBar;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;

/** How kinds of difference are called and drawn. */
final class KindLabels {

    private KindLabels() {
    }

    static String of(DifferenceKind kind) {
        return switch (kind) {
        case MISSING_AT_STATE -> Messages.KindLabels_missingAtState;
        case MISSING_HERE -> Messages.KindLabels_missingHere;
        case DIFFERENT -> Messages.KindLabels_different;
        case SAME -> Messages.KindLabels_same;
        case DUPLICATE -> Messages.KindLabels_duplicate;
        };
    }

    private static Icons icon(DifferenceKind kind) {
        return switch (kind) {
        case MISSING_AT_STATE -> Icons.EXPORT;
        case MISSING_HERE -> Icons.IMPORT;
        case DIFFERENT -> Icons.WARNING;
        case SAME -> Icons.POSTED;
        case DUPLICATE -> Icons.FATAL;
        };
    }

    /** For the buttons that hide rows of a kind. */
    static List<RowsBar.Kind> kinds() {
        return Arrays.stream(DifferenceKind.values()).map(KindLabels::kind).toList();
    }

    static RowsBar.Kind kind(DifferenceKind kind) {
        return new RowsBar.Kind(of(kind), icon(kind));
    }

    /** The image of a row. */
    static @Nullable Image image(String[] row) {
        for (DifferenceKind kind : DifferenceKind.values()) {
            if (of(kind).equals(row[0])) {
                return icon(kind).image();
            }
        }
        return null;
    }
}
