package org.caret.cohort.ui.internal.views;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.caret.cohort.publicfile.PublicRow;
import org.caret.exports.ui.spi.TextTable;
import org.caret.exports.ui.spi.TextTable.FirstColumn;
import org.caret.exports.ui.spi.TextTable.Rows;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Rows of outcomes in a grid; the agency stays in sight. */
final class NumberTable {

    private final TextTable table;
    private final List<PublicRow> rows;

    /** @param selected is told which row the keyboard or the mouse goes to */
    NumberTable(Composite parent, NumberColumns columns, List<PublicRow> rows, Consumer<PublicRow> selected) {
        this.rows = rows;
        table = new TextTable(parent, SWT.NONE, Messages.NumberTable_name, new Numbers(columns, rows),
                FirstColumn.STAYS, Rows.SORTED_BY_HEADING, (column, row) -> {
                    if (row < rows.size()) {
                        selected.accept(rows.get(row));
                    }
                });
    }

    /** The rows in the order in which they stand. */
    List<PublicRow> shown() {
        return IntStream.range(0, rows.size()).mapToObj(place -> rows.get(table.givenRow(place))).toList();
    }

    /** Lets the keyboard choose a column to sort by. */
    void openSortMenu() {
        table.openSortMenu();
    }

    Control control() {
        return table.control();
    }

    private record Numbers(NumberColumns of, List<PublicRow> agencies) implements TextTable.Texts {

        @Override
        public int columns() {
            return of.headings().size();
        }

        @Override
        public int rows() {
            return agencies.size();
        }

        @Override
        public String heading(int column) {
            return of.headings().get(column);
        }

        @Override
        public String cell(int column, int row) {
            return of.text(agencies.get(row), column);
        }

        @Override
        public boolean number(int column) {
            return of.number(column);
        }
    }
}
