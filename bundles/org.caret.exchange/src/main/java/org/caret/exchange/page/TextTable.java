package org.caret.exchange.page;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Columns of text, as wide as their widest cell; numbers stand to the right. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;
    private final boolean[] numeric;

    public TextTable(List<String> headings) {
        widths = new int[headings.size()];
        numeric = new boolean[headings.size()];
        java.util.Arrays.fill(numeric, true);
        add(headings);
    }

    /** As many cells as there are headings. */
    public TextTable row(List<String> cells) {
        if (cells.size() != widths.length) {
            throw new IllegalArgumentException("expected " + widths.length + " cells, got " + cells.size());
        }
        for (int column = 0; column < widths.length; column++) {
            numeric[column] &= cells.get(column).matches("-?[\\d,.]+");
        }
        add(cells);
        return this;
    }

    private void add(List<String> cells) {
        List<String> row = cells.stream().map(cell -> cell.replaceAll("\\R", " ")).toList();
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], row.get(column).length());
        }
        rows.add(row);
    }

    public void print(PrintWriter out) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                line.append(column == 0 ? "" : GAP).append(padded(row.get(column), column));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private String padded(String cell, int column) {
        String blanks = " ".repeat(widths[column] - cell.length());
        return rows.size() > 1 && numeric[column] ? blanks + cell : cell + blanks;
    }
}
