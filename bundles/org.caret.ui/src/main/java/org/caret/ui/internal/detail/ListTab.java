package org.caret.ui.internal.detail;

import java.util.List;

import org.caret.exports.ui.spi.Accessibility;
import org.caret.ui.internal.lists.TextColumn;
import org.caret.ui.internal.lists.TextRowsTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A short list that is only read. */
final class ListTab {

    private final Table table;

    ListTab(Composite parent, String name, List<TextColumn> columns) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Accessibility.name(table, name);
        TextRowsTable.addColumns(table, columns);
    }

    Control control() {
        return table;
    }

    void show(List<String[]> rows) {
        table.setRedraw(false);
        table.removeAll();
        rows.forEach(row -> new TableItem(table, SWT.NONE).setText(row));
        table.setRedraw(true);
    }

    Table table() {
        return table;
    }
}
