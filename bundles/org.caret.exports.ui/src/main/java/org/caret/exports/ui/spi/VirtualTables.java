package org.caret.exports.ui.spi;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;

/**
 * Fills tables that ask for a row when it is painted. While rows are removed, GTK asks for some of them once more; SWT makes
 * items for that which the table does not know, so that nobody disposes them and the next change of the theme fails on them.
 */
public final class VirtualTables {

    private VirtualTables() {
    }

    /** Answers when the table asks for a row ({@link SWT#SetData}); the index of the event is that of a row. */
    public static void onData(Table table, Listener answer) {
        table.addListener(SWT.SetData, event -> {
            if (event.index < 0) {
                event.item.dispose();
            } else {
                answer.handleEvent(event);
            }
        });
    }

    /** Shows other rows, which are all asked for anew. */
    public static void refill(Table table, int rows) {
        // Not setItemCount(0): it removes row by row, and what is asked for meanwhile cannot be told from a row that stays.
        table.removeAll();
        table.setItemCount(rows);
    }
}
