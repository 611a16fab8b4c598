package org.caret.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

import org.caret.exports.ui.spi.SortMenu;
import org.caret.exports.ui.spi.TableTheme;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.ILayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowColumnInViewportCommand;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;

/** The table of a grid: rows are selected as a whole, headings sort, and a row above filters. */
final class GridTable {

    private static final String LAYOUT = "columns";
    private static final int FILTER_ROW = 1;

    private final GridModel model;
    private final GridData data;
    private final GridLayers layers;
    private final NatTable table;
    private final Properties firstLayout = new Properties();
    private Runnable opened = () -> {};
    private Runnable find = () -> {};
    private final Consumer<List<Integer>> selected;
    /** While the selection is put back to where its record has moved, nobody is told. */
    private boolean restoring;

    /**
     * @param sorted runs after another order was chosen
     * @param filtered runs after a filter was changed
     * @param selected is told the places of selected rows, the one with the focus first
     */
    GridTable(Composite parent, GridModel model, GridRows rows, Runnable sorted, Runnable filtered,
            Consumer<List<Integer>> selected) {
        this.model = model;
        this.selected = selected;
        ConfigRegistry registry = new ConfigRegistry();
        data = new GridData(model, rows);
        layers = new GridLayers(model, data, sorted, filtered, registry);
        table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL
                | SWT.H_SCROLL, layers.all(), false);
        table.setConfigRegistry(registry);
        table.addConfiguration(new GridTheme(parent));
        table.addConfiguration(new SingleClickSortConfiguration());
        table.addConfiguration(new RowOnlySelectionBindings());
        table.addConfiguration(new GridKeys(() -> opened.run(), () -> find.run()));
        table.addConfiguration(new FilterEditor((column, text) -> {
            model.setFilter(column, text);
            layers.showFilters(model);
            filtered.run();
        }));
        table.addLayerListener(this::layerEvent);
        layers.viewport().addLayerListener(event -> {
            if (event instanceof ScrollEvent) {
                int first = layers.viewport().getOriginRowPosition();
                rows.scrolled(first, first + layers.rowsSeen());
            }
        });
        table.configure();
        TableTheme.follow(table, parent, GridTheme::new);
        layers.columns().hideColumnIndexes(model.definition().hiddenAtFirst());
        layers.columns().saveState(LAYOUT, firstLayout);
        new GridMenu(this, model, sorted);
        new GridTip(table, model, data, layers);
    }

    NatTable control() {
        return table;
    }

    /** Lets the key for finding do something else than look through the rows that happen to be at hand. */
    void onFind(Runnable action) {
        find = action;
    }

    /** Runs something when the selected row is opened, by Enter or a double click. */
    void onOpen(Runnable action) {
        opened = action;
    }

    GridLayers layers() {
        return layers;
    }

    GridDefinition definition() {
        return model.definition();
    }

    /** What stands in a cell now. */
    String text(int column, int place) {
        return data.getDataValue(column, place).toString();
    }

    /** Lets the key for copying do something else than copy what is on the screen. */
    void onCopy(Runnable copy) {
        layers.selection().registerCommandHandler(new ILayerCommandHandler<CopyDataToClipboardCommand>() {
            @Override
            public boolean doCommand(ILayer target, CopyDataToClipboardCommand command) {
                copy.run();
                return true;
            }

            @Override
            public Class<CopyDataToClipboardCommand> getCommandClass() {
                return CopyDataToClipboardCommand.class;
            }
        });
    }

    /** Widths, order and visibility of the columns, as words to be kept. */
    Properties layout() {
        Properties layout = new Properties();
        layers.columns().saveState(LAYOUT, layout);
        return layout;
    }

    /** Restores what {@link #layout} gave. */
    void setLayout(Properties layout) {
        layers.columns().loadState(LAYOUT, layout);
        table.refresh();
    }

    void resetLayout() {
        layers.columns().showAllColumns();
        setLayout(firstLayout);
    }

    /** Puts the keyboard into the rows. */
    void enter() {
        table.setFocus();
        if (layers.selection().getSelectedRowCount() == 0 && layers.selection().getRowCount() > 0) {
            select(0);
        }
    }

    void selectAll() {
        layers.selection().selectAll();
    }

    /** Selects a row and scrolls to it. */
    void select(int place) {
        layers.selection().selectRow(0, place, false, false);
        table.doCommand(new ShowRowInViewportCommand(place));
    }

    /** Places of the selected rows, ascending. */
    List<Integer> selection() {
        List<Integer> places = new ArrayList<>();
        for (Range range : layers.selection().getSelectedRowPositions()) {
            for (int place = range.start; place < range.end; place++) {
                places.add(place);
            }
        }
        places.sort(null);
        return places;
    }

    /** Opens a menu of the columns to sort by. */
    void openSortMenu() {
        SortMenu.open(table, sortColumns(), layers.sortModel(), this::repaint);
    }

    void fillSortMenu(Menu menu) {
        SortMenu.fill(menu, sortColumns(), layers.sortModel(), this::repaint);
    }

    private List<SortMenu.Column> sortColumns() {
        return layers.visibleColumns().stream().map(column -> new SortMenu.Column(column, model.column(column).label()))
                .toList();
    }

    /** Opens the filter above a column. */
    void editFilter(int column) {
        int position = layers.columns().getColumnPositionByIndex(column);
        table.doCommand(new ShowColumnInViewportCommand(position));
        int visible = table.underlyingToLocalColumnPosition(layers.all(), layers.viewport()
                .underlyingToLocalColumnPosition(layers.selection(), position));
        ILayerCell cell = table.getCellByPosition(visible, FILTER_ROW);
        if (cell != null) {
            table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), cell));
        }
    }

    /** Shows the filters that the model has. */
    void showFilters() {
        layers.showFilters(model);
        repaint();
    }

    void repaint() {
        table.redraw();
    }

    /**
     * Shows another number or order of rows.
     *
     * @param place where the selected record is now; empty where none is selected or it is not in the list
     */
    void listChanged(Optional<Integer> place) {
        boolean had = layers.selection().getSelectedRowCount() > 0;
        restoring = true;
        try {
            layers.data().fireLayerEvent(new StructuralRefreshEvent(layers.data()));
            layers.selection().clear();
            place.ifPresent(row -> layers.selection().selectRow(0, row, false, false));
        } finally {
            restoring = false;
        }
        if (had && place.isEmpty()) {
            selected.accept(List.of());
        }
        table.redraw();
    }

    private void layerEvent(ILayerEvent event) {
        if (event instanceof ISelectionEvent && !restoring) {
            selected.accept(selectionFromFocus());
        }
    }

    /** Of very many selected rows only the one with the focus is told, since nobody looks at them all. */
    private List<Integer> selectionFromFocus() {
        SelectionLayer layer = layers.selection();
        PositionCoordinate focus = layer.getLastSelectedCellPosition();
        if (layer.getSelectedRowCount() == 0 || focus == null || focus.rowPosition < 0) {
            return List.of();
        }
        List<Integer> places = new ArrayList<>();
        places.add(focus.rowPosition);
        if (layer.getSelectedRowCount() <= GridCopy.MOST_ROWS) {
            selection().stream().filter(place -> place != focus.rowPosition).forEach(places::add);
        }
        return places;
    }
}
