package org.caret.exports.ui.spi;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu of the columns by which a table can be sorted, and of both directions: what clicks on headings do, for the keyboard. */
public final class SortMenu {

    private final ISortModel order;
    private final Runnable sorted;

    /**
     * A column of a table.
     *
     * @param index by which the order knows it
     * @param label as its heading says
     */
    public record Column(int index, String label) {
    }

    private SortMenu(ISortModel order, Runnable sorted) {
        this.order = order;
        this.sorted = sorted;
    }

    /** Opens the menu at the headings of a table. Its arguments are those of {@link #fill}. */
    public static void open(Control table, List<Column> columns, ISortModel order, Runnable sorted) {
        Menu menu = new Menu(table);
        fill(menu, columns, order, sorted);
        menu.setLocation(table.toDisplay(0, 0));
        // Not at once: what was chosen is told after the menu is hidden.
        menu.addListener(SWT.Hide, event -> table.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /**
     * Fills a menu.
     *
     * @param columns in the order in which they are shown
     * @param order is told what was chosen
     * @param sorted runs after that
     */
    public static void fill(Menu menu, List<Column> columns, ISortModel order, Runnable sorted) {
        new SortMenu(order, sorted).fill(menu, columns);
    }

    private void fill(Menu menu, List<Column> columns) {
        List<Integer> by = order.getSortedColumnIndexes();
        int current = by.isEmpty() ? -1 : by.get(0);
        for (Column column : columns) {
            item(menu, column.label().replace("&", "&&"), column.index() == current,
                    () -> order.sort(column.index(), SortDirectionEnum.ASC, false));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        direction(menu, Messages.SortMenu_ascending, current, SortDirectionEnum.ASC);
        direction(menu, Messages.SortMenu_descending, current, SortDirectionEnum.DESC);
    }

    private void direction(Menu menu, String label, int current, SortDirectionEnum direction) {
        item(menu, label, current >= 0 && order.getSortDirection(current) == direction,
                () -> order.sort(current, direction, false)).setEnabled(current >= 0);
    }

    private MenuItem item(Menu menu, String label, boolean chosen, Runnable sort) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(label);
        item.setSelection(chosen);
        item.addListener(SWT.Selection, event -> choose(event, sort));
        return item;
    }

    /** What was chosen before is told as well, because it no more is. */
    private void choose(Event event, Runnable sort) {
        if (((MenuItem) event.widget).getSelection()) {
            sort.run();
            sorted.run();
        }
    }
}
