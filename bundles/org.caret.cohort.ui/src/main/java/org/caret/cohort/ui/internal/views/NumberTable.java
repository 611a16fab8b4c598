package org.caret.cohort.ui.internal.views;

import java.util.List;
import java.util.function.Consumer;

import org.caret.cohort.publicfile.PublicRow;
import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.TableTheme;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnOverrideLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** Rows of outcomes in a grid; the agency stays in sight. */
final class NumberTable {

    private static final String NUMBER = "number";
    private static final int ROW_HEIGHT = 22;
    private static final int HEADING_HEIGHT = 26;
    private static final int PADDING = 18;
    private static final int WIDEST = 260;
    private static final int MEASURED = 200;

    private final NatTable table;
    private final SelectionLayer selection;
    private final NumberColumns columns;
    private final List<PublicRow> rows;

    /** @param selected is told which row the keyboard or the mouse goes to */
    NumberTable(Composite parent, NumberColumns columns, List<PublicRow> rows, Consumer<PublicRow> selected) {
        this.columns = columns;
        this.rows = rows;
        int width = columns.headings().size();
        DataLayer data = new DataLayer(
                new Cells(width, rows.size(), (column, row) -> columns.text(rows.get(row), column)),
                WIDEST, ROW_HEIGHT);
        ColumnOverrideLabelAccumulator labels = new ColumnOverrideLabelAccumulator(data);
        for (int column = 0; column < width; column++) {
            if (columns.alignment(column) == SWT.RIGHT) {
                labels.registerColumnOverrides(column, NUMBER);
            }
        }
        data.setConfigLabelAccumulator(labels);
        selection = new SelectionLayer(data);
        ViewportLayer viewport = new ViewportLayer(selection);
        FreezeLayer freeze = new FreezeLayer(selection);
        CompositeFreezeLayer body = new CompositeFreezeLayer(freeze, viewport, selection);
        DataLayer headings = new DataLayer(new Cells(width, 1, (column, row) -> columns.headings().get(column)), WIDEST,
                HEADING_HEIGHT);
        CompositeLayer all = new CompositeLayer(1, 2);
        all.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(headings, body, selection), 0, 0);
        all.setChildLayer(GridRegion.BODY, body, 0, 1);
        table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL
                | SWT.H_SCROLL, all, true);
        table.setTheme(new TableTheme(parent));
        Style right = new Style();
        right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT }) {
            table.getConfigRegistry().registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, mode, NUMBER);
        }
        Accessibility.name(table, Messages.NumberTable_name);
        measure(data, width);
        FreezeHelper.freeze(freeze, viewport, new PositionCoordinate(freeze, 0, 0),
                new PositionCoordinate(freeze, 0, -1));
        table.addListener(SWT.Traverse, event -> {
            // Tab leaves the table, as everywhere else; arrows move in it.
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

    private void measure(DataLayer data, int width) {
        GC gc = new GC(table);
        try {
            for (int column = 0; column < width; column++) {
                int needed = gc.textExtent(columns.headings().get(column)).x;
                for (int row = 0; row < Math.min(rows.size(), MEASURED); row++) {
                    needed = Math.max(needed, gc.textExtent(columns.text(rows.get(row), column)).x);
                }
                data.setColumnWidthByPosition(column, Math.min(needed + PADDING, WIDEST), false);
            }
        } finally {
            gc.dispose();
        }
    }

    private void tell(Consumer<PublicRow> selected) {
        PositionCoordinate cell = selection.getSelectionAnchor();
        if (cell != null && cell.rowPosition >= 0 && cell.rowPosition < rows.size()) {
            selected.accept(rows.get(cell.rowPosition));
        }
    }

    NatTable control() {
        return table;
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
            throw new UnsupportedOperationException("published numbers are not edited");
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
