package org.caret.exports.ui.spi;

import java.util.stream.IntStream;

import org.caret.exports.ui.spi.SortMenu.Column;
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
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnOverrideLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/**
 * A table of texts that are at hand and only read, in the colours of its surroundings. Columns are as wide as what stands in
 * them; arrows move in the table, and Tab leaves it.
 */
public final class TextTable {

    private static final String RIGHT = "right";
    private static final int ROW_HEIGHT = 22;
    private static final int HEADING_HEIGHT = 26;
    private static final int PADDING = 18;
    private static final int WIDEST = 260;
    /** As many rows are looked at for the width of a column. */
    private static final int ROWS_MEASURED = 200;

    private final Texts texts;
    private final NatTable table;
    private final SelectionLayer selection;
    private final ILayer body;
    private final RowOrder order;

    /** What stands in a table; columns and rows count from 0. */
    public interface Texts {

        int columns();

        int rows();

        String heading(int column);

        String cell(int column, int row);

        /** Whether a column holds numbers, which stand at the right. */
        default boolean number(int column) {
            return false;
        }
    }

    /** Is told of a cell by column and row. */
    @FunctionalInterface
    public interface CellListener {
        void selected(int column, int row);
    }

    /** What becomes of the first column when the others are scrolled. */
    public enum FirstColumn {
        SCROLLS, STAYS
    }

    /** In which order the rows stand. */
    public enum Rows {
        AS_GIVEN,
        /** A click on a heading sorts by its column, downwards, then upwards, then not at all. */
        SORTED_BY_HEADING
    }

    /** Makes a table whose rows stand as they are given. */
    public TextTable(Composite parent, int border, String name, Texts texts, FirstColumn first, CellListener selected) {
        this(parent, border, name, texts, first, Rows.AS_GIVEN, selected);
    }

    /**
     * Makes a table.
     *
     * @param border {@link SWT#BORDER} or {@link SWT#NONE}
     * @param name for those who hear the table
     * @param selected is told which cell the keyboard or the mouse goes to, by the row as it was given
     */
    public TextTable(Composite parent, int border, String name, Texts texts, FirstColumn first, Rows rows,
            CellListener selected) {
        this.texts = texts;
        order = new RowOrder(texts);
        DataLayer data = new DataLayer(
                new Cells(texts.columns(), texts.rows(), (column, row) -> texts.cell(column, order.given(row))), WIDEST,
                ROW_HEIGHT);
        ColumnOverrideLabelAccumulator labels = new ColumnOverrideLabelAccumulator(data);
        for (int column = 0; column < texts.columns(); column++) {
            if (texts.number(column)) {
                labels.registerColumnOverrides(column, RIGHT);
            }
        }
        data.setConfigLabelAccumulator(labels);
        selection = new SelectionLayer(data);
        ViewportLayer viewport = new ViewportLayer(selection);
        FreezeLayer freeze = new FreezeLayer(selection);
        body = first == FirstColumn.STAYS ? new CompositeFreezeLayer(freeze, viewport, selection) : viewport;
        DataLayer headings = new DataLayer(new Cells(texts.columns(), 1, (column, row) -> texts.heading(column)),
                WIDEST, HEADING_HEIGHT);
        CompositeLayer all = new CompositeLayer(1, 2);
        ILayer heading = new ColumnHeaderLayer(headings, body, selection);
        if (rows == Rows.SORTED_BY_HEADING) {
            heading = new SortHeaderLayer<>(heading, order);
            all.addConfiguration(new SingleClickSortConfiguration());
        }
        all.setChildLayer(GridRegion.COLUMN_HEADER, heading, 0, 0);
        all.setChildLayer(GridRegion.BODY, body, 0, 1);
        table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL
                | SWT.H_SCROLL | border, all, true);
        TableTheme.follow(table, parent, TableTheme::new);
        Style right = new Style();
        right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT }) {
            table.getConfigRegistry().registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, mode, RIGHT);
        }
        Accessibility.name(table, name);
        measure(data, texts);
        if (first == FirstColumn.STAYS) {
            FreezeHelper.freeze(freeze, viewport, new PositionCoordinate(freeze, 0, 0),
                    new PositionCoordinate(freeze, 0, -1));
        }
        table.addListener(SWT.Traverse, event -> {
            // Tab leaves the table and Escape its window, as everywhere else; arrows move in it.
            event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                    || event.detail == SWT.TRAVERSE_ESCAPE;
        });
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                tell(selected);
            }
        });
    }

    private void measure(DataLayer data, Texts texts) {
        GC gc = new GC(table);
        try {
            for (int column = 0; column < texts.columns(); column++) {
                int width = gc.textExtent(texts.heading(column)).x;
                for (int row = 0; row < Math.min(texts.rows(), ROWS_MEASURED); row++) {
                    width = Math.max(width, gc.textExtent(texts.cell(column, row)).x);
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
            selected.selected(cell.columnPosition, order.given(cell.rowPosition));
        }
    }

    /** Opens a menu of the columns, for those who sort with the keyboard. */
    public void openSortMenu() {
        SortMenu.open(table,
                IntStream.range(0, texts.columns()).mapToObj(column -> new Column(column, texts.heading(column)))
                        .toList(),
                order, table::refresh);
    }

    /** The row as it was given that stands at a place. */
    public int givenRow(int place) {
        return order.given(place);
    }

    public NatTable control() {
        return table;
    }

    /** The rows without the headings. */
    public ILayer body() {
        return body;
    }

    /** Text of a cell by column and row. */
    @FunctionalInterface
    private interface CellText {
        String at(int column, int row);
    }

    private record Cells(int columns, int rows, CellText texts) implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return texts.at(column, row);
        }

        @Override
        public void setDataValue(int column, int row, @Nullable Object value) {
            throw new UnsupportedOperationException("only read");
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
