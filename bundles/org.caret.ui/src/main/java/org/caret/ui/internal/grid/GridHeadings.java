package org.caret.ui.internal.grid;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The headings of a grid. */
final class GridHeadings implements IDataProvider {

    private final GridDefinition definition;

    GridHeadings(GridDefinition definition) {
        this.definition = definition;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return definition.columns().get(column).label();
    }

    @Override
    public void setDataValue(int column, int row, @Nullable Object value) {
        throw new UnsupportedOperationException("headings do not change");
    }

    @Override
    public int getColumnCount() {
        return definition.columns().size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
