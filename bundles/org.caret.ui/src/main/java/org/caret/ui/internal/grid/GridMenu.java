package org.caret.ui.internal.grid;

import java.util.Optional;

import org.caret.store.BrowseQuery.Direction;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be done with the column under the pointer, and with all of them; from the menu key, with each of them. */
final class GridMenu {

    private final GridTable grid;
    private final GridModel model;
    private final Runnable sorted;
    private final NatTable table;
    private final Menu menu;

    GridMenu(GridTable grid, GridModel model, Runnable sorted) {
        this.grid = grid;
        this.model = model;
        this.sorted = sorted;
        this.table = grid.control();
        this.menu = new Menu(table);
        table.setMenu(menu);
        table.addListener(SWT.MenuDetect, this::fill);
    }

    private void fill(Event event) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        Point at = table.toControl(event.x, event.y);
        int position = event.detail == SWT.MENU_KEYBOARD ? -1 : table.getColumnPositionByX(at.x);
        int column = position < 0 ? -1 : table.getColumnIndexByPosition(position);
        if (column >= 0) {
            item(menu, Messages.GridMenu_sortAscending, () -> sort(column, Direction.ASCENDING));
            item(menu, Messages.GridMenu_sortDescending, () -> sort(column, Direction.DESCENDING));
        }
        grid.fillSortMenu(submenu(Messages.GridMenu_sortBy));
        item(menu, Messages.GridMenu_clearSort, () -> sort(0, null));
        if (column >= 0) {
            item(menu, Messages.GridMenu_filter, () -> grid.editFilter(column));
        } else {
            Menu filters = submenu(Messages.GridMenu_filterBy);
            grid.layers().visibleColumns().forEach(
                    one -> item(filters, model.column(one).label(), () -> grid.editFilter(one)));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        ColumnHideShowLayer columns = grid.layers().columns();
        if (column >= 0 && columns.getColumnCount() > 1) {
            item(menu, Messages.GridMenu_fitWidth, () -> new ColumnFit(grid).fit(column));
            item(menu, Messages.GridMenu_hideColumn, () -> columns.hideColumnIndexes(column));
        }
        addColumns(columns);
        item(menu, Messages.GridMenu_resetColumns, grid::resetLayout);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.GridMenu_copy, () -> table.doCommand(
                new CopyDataToClipboardCommand("\t", "\n", table.getConfigRegistry())));
    }

    private void addColumns(ColumnHideShowLayer columns) {
        Menu all = submenu(Messages.GridMenu_showColumns);
        for (int i = 0; i < model.definition().columns().size(); i++) {
            int column = i;
            MenuItem item = new MenuItem(all, SWT.CHECK);
            item.setText(model.column(column).label());
            boolean hidden = columns.isColumnIndexHidden(column);
            item.setSelection(!hidden);
            item.setEnabled(hidden || columns.getColumnCount() > 1);
            item.addListener(SWT.Selection, event -> {
                if (hidden) {
                    columns.showColumnIndexes(column);
                } else {
                    columns.hideColumnIndexes(column);
                }
            });
        }
    }

    private Menu submenu(String text) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(text);
        Menu opened = new Menu(item);
        item.setMenu(opened);
        return opened;
    }

    private void sort(int column, @Nullable Direction direction) {
        model.sortBy(column, Optional.ofNullable(direction), false);
        sorted.run();
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
