package org.caret.exports.ui.spi;

import org.eclipse.swt.widgets.Table;

/** Fills tables that ask for a row when it is painted. */
public final class VirtualTables {

    private VirtualTables() {
    }

    /**
     * Shows other rows, which are all asked for anew. The old ones are removed at once: {@link Table#setItemCount} with a
     * smaller number takes them off one by one, GTK paints between two of them, and the items it makes for that stay behind
     * undisposed, so that the next change of the theme fails on them.
     */
    public static void refill(Table table, int rows) {
        table.removeAll();
        table.setItemCount(rows);
    }
}
