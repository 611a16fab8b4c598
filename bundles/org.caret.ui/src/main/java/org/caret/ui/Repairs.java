package org.caret.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/** What a crash had left unfinished and opening the database has put in order, in words for a dialog. */
public final class Repairs {

    /** A dialog with more paragraphs does not fit a small screen. */
    private static final int MOST_SHOWN = 5;

    private Repairs() {
    }

    /**
     * The first repairs, a paragraph each.
     *
     * @param more what is said of the others, with their number as {@code {0}}
     */
    public static String shortened(List<String> repairs, String more) {
        String first = repairs.stream().limit(MOST_SHOWN).collect(Collectors.joining("\n\n"));
        int others = repairs.size() - MOST_SHOWN;
        return others <= 0 ? first : first + "\n\n" + NLS.bind(more, others);
    }
}
