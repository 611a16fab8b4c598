package org.caret.ui.internal.grid;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/** Says what a code means, what may be written into a filter, and what is wrong with one. */
final class GridTip extends NatTableContentTooltip {

    private static final int MARGINS = 10;
    private static final int DELAY = 400;

    private final NatTable table;
    private final GridModel model;
    private final GridData data;
    private final GridLayers layers;

    GridTip(NatTable table, GridModel model, GridData data, GridLayers layers) {
        super(table, GridRegion.BODY, GridRegion.FILTER_ROW);
        this.table = table;
        this.model = model;
        this.data = data;
        this.layers = layers;
        setPopupDelay(DELAY);
    }

    @Override
    protected @Nullable String getText(@Nullable Event event) {
        if (event == null) {
            return null;
        }
        int column = column(table.getColumnPositionByX(event.x));
        if (column < 0) {
            return null;
        }
        if (table.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.FILTER_ROW)) {
            return model.wrong(column).orElseGet(() -> ColumnFilter.help(model.column(column)));
        }
        int row = row(table.getRowPositionByY(event.y));
        return row < 0 ? null : data.explanation(column, row).or(() -> cut(event, column, row)).orElse(null);
    }

    /** What stands in a cell that is too narrow for it. */
    private Optional<String> cut(Event event, int column, int row) {
        String text = data.getDataValue(column, row).toString();
        ILayerCell cell = table.getCellByPosition(table.getColumnPositionByX(event.x),
                table.getRowPositionByY(event.y));
        GC gc = new GC(table);
        try {
            boolean narrow = cell != null && gc.textExtent(text).x + MARGINS > cell.getBounds().width;
            return narrow ? Optional.of(text) : Optional.empty();
        } finally {
            gc.dispose();
        }
    }

    @Override
    protected boolean shouldCreateToolTip(@Nullable Event event) {
        String text = getText(event);
        return text != null && !text.isEmpty();
    }

    private int column(int position) {
        return position < 0 ? -1 : table.getColumnIndexByPosition(position);
    }

    private int row(int position) {
        ILayer viewport = layers.viewport();
        int inViewport = position - (table.getRowCount() - viewport.getRowCount());
        return inViewport < 0 ? -1 : viewport.getRowIndexByPosition(inViewport);
    }
}
