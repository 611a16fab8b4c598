package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

import org.caret.exchange.page.TextTable;

/** Columns of anything that has a text. */
public final class Table {

    private final TextTable table;

    public Table(String... headings) {
        table = new TextTable(List.of(headings));
    }

    /** As many cells as there are headings. */
    public Table row(Object... cells) {
        table.row(Arrays.stream(cells).map(String::valueOf).toList());
        return this;
    }

    public void print(PrintWriter out) {
        table.print(out);
    }
}
