package org.caret.exports.ui.internal.preview;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

/** Names the field under the mouse and what its code means. */
final class RecordTip extends NatTableContentTooltip {

    private static final int DELAY = 400;

    private final NatTable table;
    private final CellTexts texts;
    private final ILayer body;

    RecordTip(NatTable table, CellTexts texts, ILayer body) {
        super(table, GridRegion.BODY, GridRegion.COLUMN_HEADER);
        this.table = table;
        this.texts = texts;
        this.body = body;
        setPopupDelay(DELAY);
    }

    @Override
    protected @Nullable String getText(@Nullable Event event) {
        int column = event == null ? -1 : table.getColumnPositionByX(event.x);
        if (event == null || column < 0) {
            return null;
        }
        int field = table.getColumnIndexByPosition(column);
        int row = table.getRowPositionByY(event.y) - (table.getRowCount() - body.getRowCount());
        if (field < 0) {
            return null;
        }
        return row < 0 ? texts.title(field) : texts.sentence(field, body.getRowIndexByPosition(row));
    }

    @Override
    protected boolean shouldCreateToolTip(@Nullable Event event) {
        return getText(event) != null;
    }
}
