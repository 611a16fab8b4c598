package org.caret.exports.ui.internal.preview;

import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.TableTheme;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** The first records of a file under the names of their fields. */
final class RecordTable {

    private static final int ROW_HEIGHT = 22;
    private static final int HEADING_HEIGHT = 26;
    private static final int PADDING = 16;
    private static final int WIDEST = 260;
    /** As many are looked at for the width of a column. */
    private static final int ROWS_MEASURED = 30;

    private final CellTexts texts;
    private final NatTable table;
    private final SelectionLayer selection;

    /** @param selected is told which cell the keyboard or the mouse goes to */
    RecordTable(Composite parent, Preview preview, CellTexts texts, CellListener selected) {
        this.texts = texts;
        int columns = preview.fields().size();
        int rows = preview.records().size();
        DataLayer data = new DataLayer(new Cells(columns, rows, texts::value), WIDEST, ROW_HEIGHT);
        selection = new SelectionLayer(data);
        ViewportLayer viewport = new ViewportLayer(selection);
        DataLayer headings = new DataLayer(new Cells(columns, 1, (column, row) -> texts.heading(column)), WIDEST,
                HEADING_HEIGHT);
        CompositeLayer all = new CompositeLayer(1, 2);
        all.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(headings, viewport, selection), 0, 0);
        all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL
                | SWT.H_SCROLL | SWT.BORDER, all, true);
        table.setTheme(new TableTheme(parent));
        Accessibility.name(table, Messages.RecordTable_name);
        measure(data, columns, rows);
        new RecordTip(table, texts, viewport);
        table.addListener(SWT.Traverse, event -> {
            // Tab leaves the table, as everywhere else in a dialog; arrows move in it.
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                tell(selected);
            }
        });
    }

    private void measure(DataLayer data, int columns, int rows) {
        GC gc = new GC(table);
        try {
            for (int column = 0; column < columns; column++) {
                int width = gc.textExtent(texts.heading(column)).x;
                for (int row = 0; row < Math.min(rows, ROWS_MEASURED); row++) {
                    width = Math.max(width, gc.textExtent(texts.value(column, row)).x);
                }
                data.setColumnWidthByPosition(column, Math.min(width + PADDING, WIDEST), false);
            }
        } finally {
            gc.dispose();
        }
    }

    private void tell(CellListener selected) {
        PositionCoordinate cell = selection.getSelectionAnchor();
        if (cell != null && cell.columnPosition >= 0 && cell.rowPosition >= 0) {
            selected.selected(cell.columnPosition, cell.rowPosition);
        }
    }

    /** Is told of a cell by column and row. */
    @FunctionalInterface
    interface CellListener {
        void selected(int column, int row);
    }

    /** Text of a cell by column and row. */
    @FunctionalInterface
    private interface Texts {
        String at(int column, int row);
    }

    private record Cells(int columns, int rows, Texts texts) implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return texts.at(column, row);
        }

        @Override
        public void setDataValue(int column, int row, @Nullable Object value) {
            throw new UnsupportedOperationException("a preview is not edited");
        }

        @Override
        public int getColumnCount() {
            return columns;
        }

        @Override
        public int getRowCount() {
            return rows;
        }
    }
}
