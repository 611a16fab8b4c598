package org.caret.ui.internal.grid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditBindings;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/**
 * The layers of a grid's table. Body: data, order of columns, hidden columns, selection, visible part. Above it: headings
 * that sort, and a row of filters.
 */
final class GridLayers {

    /** Label of a filter that nothing is written into. */
    static final String UNUSED = "UNUSED";
    /** Label of a filter that means nothing. */
    static final String WRONG = "WRONG";

    private static final int ROW_HEIGHT = 22;
    private static final int HEADING_HEIGHT = 26;

    private final DataLayer data;
    private final ColumnReorderLayer order;
    private final ColumnHideShowLayer columns;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final GridSortModel sortModel;
    private final Filters filters;
    private final CompositeLayer all = new CompositeLayer(1, 2);

    /** @param filtered is told what stands above the columns whenever that changes */
    GridLayers(GridModel model, GridData content, Runnable sorted, Runnable filtered, IConfigRegistry registry) {
        GridDefinition definition = model.definition();
        data = new DataLayer(content, 100, ROW_HEIGHT);
        for (int i = 0; i < definition.columns().size(); i++) {
            data.setDefaultColumnWidthByPosition(i, definition.columns().get(i).width());
        }
        data.setConfigLabelAccumulator(content);
        order = new ColumnReorderLayer(data);
        columns = new ColumnHideShowLayer(order);
        selection = new SelectionLayer(columns);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        viewport = new ViewportLayer(selection);

        sortModel = new GridSortModel(model, sorted);
        GridHeadings headings = new GridHeadings(definition);
        DataLayer headingData = new DataLayer(headings, 100, HEADING_HEIGHT);
        ColumnHeaderLayer heading = new ColumnHeaderLayer(headingData, viewport, selection);
        SortHeaderLayer<Object> sorting = new SortHeaderLayer<>(heading, sortModel);
        filters = new Filters(model, filtered, sorting, headings, registry);
        all.setChildLayer(GridRegion.COLUMN_HEADER, new FilterRowHeaderComposite<>(sorting, filters), 0, 0);
        all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        all.addConfiguration(new DefaultEditConfiguration());
        all.addConfiguration(new DefaultEditBindings());
    }

    CompositeLayer all() {
        return all;
    }

    DataLayer data() {
        return data;
    }

    ColumnReorderLayer order() {
        return order;
    }

    ColumnHideShowLayer columns() {
        return columns;
    }

    SelectionLayer selection() {
        return selection;
    }

    ViewportLayer viewport() {
        return viewport;
    }

    /** Rows that are seen at once. The viewport's own count is wrong, and stays so, where it is asked while it scrolls. */
    int rowsSeen() {
        return viewport.getClientAreaHeight() / ROW_HEIGHT + 1;
    }

    GridSortModel sortModel() {
        return sortModel;
    }

    /** Shows what the model has as filters. */
    void showFilters(GridModel model) {
        filters.show(model);
    }

    /** The row of filters. */
    private static final class Filters extends FilterRowDataLayer<Object> {

        private final GridModel model;

        Filters(GridModel model, Runnable filtered, SortHeaderLayer<Object> headings, GridHeadings names,
                IConfigRegistry registry) {
            super(written -> take(written, model, filtered), headings, names, registry);
            this.model = model;
        }

        private static void take(Map<Integer, Object> written, GridModel model, Runnable filtered) {
            boolean changed = false;
            for (int i = 0; i < model.definition().columns().size(); i++) {
                Object value = written.get(i);
                String text = value == null ? "" : value.toString();
                changed |= !text.equals(model.filter(i));
                model.setFilter(i, text);
            }
            if (changed) {
                filtered.run();
            }
        }

        void show(GridModel shown) {
            Map<Integer, Object> texts = getFilterRowDataProvider().getFilterIndexToObjectMap();
            texts.clear();
            for (int i = 0; i < shown.definition().columns().size(); i++) {
                String text = shown.filter(i);
                if (!text.isEmpty()) {
                    texts.put(i, text);
                }
            }
        }

        @Override
        public LabelStack getConfigLabelsByPosition(int column, int row) {
            LabelStack labels = super.getConfigLabelsByPosition(column, row);
            int index = getColumnIndexByPosition(column);
            if (index >= 0 && model.wrong(index).isPresent()) {
                labels.addLabelOnTop(WRONG);
            } else if (index >= 0 && model.filter(index).isEmpty()) {
                labels.addLabelOnTop(UNUSED);
            }
            return Objects.requireNonNull(labels);
        }
    }

    /** Indexes of the columns that are shown, from left to right. */
    List<Integer> visibleColumns() {
        return IntStream.range(0, columns.getColumnCount()).mapToObj(columns::getColumnIndexByPosition)
                .toList();
    }
}
