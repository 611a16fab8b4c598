package org.caret.ui.internal.lists;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.VirtualTables;
import org.caret.ui.internal.Icons;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows some of the rows of a {@link TextRows}; a row is read, in pages and outside the windows' thread, when it comes into sight. */
public final class TextRowsTable {

    /** The window system prepares every row of a table; beyond this many nobody scrolls, but filters. */
    public static final int MOST_SHOWN = 50_000;

    private final Table table;
    private final Function<String[], @Nullable Image> icon;
    private final UnaryOperator<String[]> dress;
    private final PageCache cache = new PageCache();
    private final Set<Integer> underWay = new HashSet<>();
    private @Nullable TextRows rows;
    private int[] shown = {};

    /**
     * @param name what screen readers call the table
     * @param icon the image of a row's first cell
     */
    public TextRowsTable(Composite parent, String name, List<TextColumn> columns,
            Function<String[], @Nullable Image> icon) {
        this(parent, name, columns, icon, UnaryOperator.identity(), SWT.SINGLE);
    }

    /**
     * A table of rows that change while they are shown.
     *
     * @param name what screen readers call the table
     * @param icon the image of a row's first cell
     * @param dress what is shown of a row's texts; asked again after {@link #refresh}
     * @param selection {@link SWT#SINGLE} or {@link SWT#MULTI}
     */
    public TextRowsTable(Composite parent, String name, List<TextColumn> columns,
            Function<String[], @Nullable Image> icon, UnaryOperator<String[]> dress, int selection) {
        this.icon = icon;
        this.dress = dress;
        table = new Table(parent, SWT.VIRTUAL | selection | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        addColumns(table, columns);
        Accessibility.name(table, name);
        makeRoom(Icons.NOTICE.image());
        VirtualTables.onData(table, this::fill);
    }

    /** Adds columns as wide as they ask for, in the font of the table. */
    public static void addColumns(Table table, List<TextColumn> columns) {
        GC gc = new GC(table);
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        for (TextColumn column : columns) {
            TableColumn added = new TableColumn(table, column.alignment());
            added.setText(column.heading());
            added.setWidth((int) (column.width() * character) + 16);
            added.setMoveable(true);
        }
    }

    /** GTK measures images when the first one comes, and not again for a row that asks for its own when it is painted. */
    private void makeRoom(Image image) {
        table.setItemCount(1);
        table.getItem(0).setImage(0, image);
        table.removeAll();
    }

    public Table control() {
        return table;
    }

    /**
     * Shows rows in place of those that were shown.
     *
     * @param numbers of the rows to show; no more than {@link #MOST_SHOWN} of them are
     */
    public void show(TextRows from, int[] numbers) {
        rows = from;
        shown = numbers.length > MOST_SHOWN ? Arrays.copyOf(numbers, MOST_SHOWN) : numbers;
        cache.clear();
        underWay.clear();
        VirtualTables.refill(table, shown.length);
    }

    /** Shows nothing. */
    public void clear() {
        rows = null;
        shown = new int[0];
        cache.clear();
        table.removeAll();
    }

    /** Calls somebody with the texts of the selected row when it is opened: by a double click, or by Enter. */
    public void onOpen(Consumer<String[]> opener) {
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opener));
    }

    /** Asks again what is shown of the rows. */
    public void refresh() {
        table.clearAll();
    }

    /** Numbers of the selected rows, as they were given to {@link #show}. */
    public int[] selectedNumbers() {
        return Arrays.stream(table.getSelectionIndices()).filter(position -> position < shown.length)
                .map(position -> shown[position]).toArray();
    }

    /** The texts of the selected row. */
    public Optional<String[]> selected() {
        int position = table.getSelectionIndex();
        return position < 0 || position >= shown.length ? Optional.empty()
                : Optional.ofNullable(cache.row(position));
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int position = event.index;
        String[] texts = cache.row(position);
        if (texts != null) {
            item.setText(dress.apply(texts));
            item.setImage(0, icon.apply(texts));
        } else if (underWay.add(PageCache.page(position))) {
            load(PageCache.page(position));
        }
    }

    private void load(int page) {
        TextRows from = rows;
        int[] of = shown;
        if (from == null) {
            return;
        }
        Display display = table.getDisplay();
        ICoreRunnable reading = monitor -> {
            List<String[]> texts = read(from, of, page);
            display.asyncExec(() -> arrived(of, page, texts));
        };
        Job job = Job.createSystem(Messages.TextRowsTable_reading, reading);
        job.schedule();
    }

    private static List<String[]> read(TextRows from, int[] of, int page) throws CoreException {
        List<String[]> texts = new ArrayList<>();
        try {
            int end = Math.min(of.length, (page + 1) * PageCache.PAGE);
            for (int position = page * PageCache.PAGE; position < end; position++) {
                texts.add(from.row(of[position]));
            }
        } catch (@SuppressWarnings("unused") ClosedChannelException e) {
            // Other rows are shown by now.
            throw new CoreException(Status.CANCEL_STATUS);
        } catch (IOException e) {
            throw new CoreException(Status.warning(Messages.TextRowsTable_unreadable, e));
        }
        return texts;
    }

    private void arrived(int[] of, int page, List<String[]> texts) {
        if (!table.isDisposed() && of == shown) {
            cache.put(page, texts);
            underWay.remove(page);
            table.clear(page * PageCache.PAGE, page * PageCache.PAGE + texts.size() - 1);
        }
    }
}
