package org.caret.ui.internal.grid;

import java.util.Optional;

import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;

/** What stands in the cells, and what kind of cell it is. */
final class GridData implements IDataProvider, IConfigLabelAccumulator {

    /** Label of cells whose rows are not there yet, or no more. */
    static final String MISSING = "MISSING";
    /** Label of cells with numbers. */
    static final String NUMERIC = "NUMERIC";

    private final GridModel model;
    private final GridRows rows;

    GridData(GridModel model, GridRows rows) {
        this.model = model;
        this.rows = rows;
    }

    @Override
    public Object getDataValue(int column, int index) {
        Optional<Row> row = row(index);
        if (row == null) {
            return Messages.GridTable_loading;
        }
        return row.map(values -> model.text(values, column)).orElse(Messages.GridTable_removed);
    }

    /** Null while it is being fetched, or where the list has become shorter since somebody asked. */
    private @Nullable Optional<Row> row(int index) {
        return index < rows.count() ? rows.row(index) : null;
    }

    /** What a cell means; empty where it speaks for itself. */
    Optional<String> explanation(int column, int index) {
        Optional<Row> row = row(index);
        return row == null ? Optional.empty() : row.flatMap(values -> model.explanation(values, column));
    }

    @Override
    public void setDataValue(int column, int index, @Nullable Object value) {
        throw new UnsupportedOperationException("a grid is not edited");
    }

    @Override
    public int getColumnCount() {
        return model.definition().columns().size();
    }

    @Override
    public int getRowCount() {
        return rows.count();
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int index) {
        Optional<Row> row = row(index);
        if (row == null || row.isEmpty()) {
            labels.addLabel(MISSING);
        }
        if (model.column(column).kind().numeric()) {
            labels.addLabel(NUMERIC);
        }
    }
}
