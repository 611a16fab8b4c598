package org.caret.ui.internal.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.BooleanSupplier;

import org.caret.store.BrowseQuery;
import org.caret.store.Browsing;
import org.caret.store.Row;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** Rows as lines of columns with tabs between, with the headings first: what spreadsheets paste into cells. */
final class GridCopy {

    /** More than this is a file and not something to paste. */
    static final int MOST_ROWS = 100_000;
    private static final int AT_ONCE = 512;

    private final GridModel model;
    private final List<Integer> columns;

    /** @param columns indexes of the columns, from left to right */
    GridCopy(GridModel model, List<Integer> columns) {
        this.model = model;
        this.columns = List.copyOf(columns);
    }

    /** The text, read outside of the thread of the windows; records that are gone are left out. */
    GridWork.Question<String> text(BrowseQuery query, long[] ids) {
        return (Store store, BooleanSupplier cancelled) -> text(store.browse(query), ids, cancelled);
    }

    private String text(Browsing browsing, long[] ids, BooleanSupplier cancelled) throws StoreException {
        StringBuilder text = new StringBuilder();
        StringJoiner headings = new StringJoiner("\t", "", "\n");
        columns.forEach(column -> headings.add(model.column(column).label()));
        text.append(headings);
        for (int from = 0; from < ids.length && !cancelled.getAsBoolean(); from += AT_ONCE) {
            long[] part = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + AT_ONCE));
            Map<Long, Row> rows = browsing.rows(part);
            for (long id : part) {
                Row row = rows.get(id);
                if (row != null) {
                    text.append(line(row));
                }
            }
        }
        return text.toString();
    }

    private String line(Row row) {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        columns.forEach(column -> line.add(model.text(row, column).replaceAll("[\t\r\n]+", " ")));
        return line.toString();
    }
}
