package org.caret.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.resize.command.ColumnResizeCommand;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.GC;

/** Makes a column as wide as what is to be seen in it; the rows that are not on the screen are not read for it. */
final class ColumnFit {

    /** Around the text, and beside a heading for the sign of the order. */
    private static final int PADDING = 14;
    private static final int SORT_SIGN = 16;
    private static final int WIDEST = 600;

    private final GridTable grid;

    ColumnFit(GridTable grid) {
        this.grid = grid;
    }

    void fit(int column) {
        GridLayers layers = grid.layers();
        ViewportLayer viewport = layers.viewport();
        int position = layers.columns().getColumnPositionByIndex(column);
        if (position < 0) {
            return;
        }
        GC gc = new GC(grid.control());
        try {
            gc.setFont(grid.control().getFont());
            int width = gc.textExtent(String.valueOf(new GridHeadings(grid.definition()).getDataValue(column, 0))).x
                    + SORT_SIGN;
            for (int row = 0; row < viewport.getRowCount(); row++) {
                int index = viewport.getRowIndexByPosition(row);
                if (index >= 0) {
                    width = Math.max(width, gc.textExtent(grid.text(column, index)).x);
                }
            }
            grid.control().doCommand(new ColumnResizeCommand(layers.columns(), position,
                    Math.min(width + PADDING, WIDEST)));
        } finally {
            gc.dispose();
        }
    }
}
