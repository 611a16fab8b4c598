package org.caret.exports.ui.internal.result;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.caret.exports.ExportException;
import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.Texts;
import org.caret.exports.ui.spi.VirtualTables;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A list of a run with a filter above it. However long the list is, memory holds only what is on the screen. */
final class DetailTable {

    private static final int COLUMNS = 3;
    private static final int MARGIN = 5;

    private final Counting counting;
    private final Composite area;
    private final Display display;
    private final Text filter;
    private final Label count;
    private final Table table;
    /** Which of several searches is the latest. */
    private final AtomicInteger search = new AtomicInteger();
    private final NumberFormat numbers = NumberFormat.getIntegerInstance();
    private Optional<Spool> spool = Optional.empty();
    /** Rows that the filter has found; empty where all are shown. */
    private Optional<int[]> found = Optional.empty();

    /**
     * How the lines of a list are counted.
     *
     * @param all text with the number of lines
     * @param some text with the number of lines that the filter has found, and of all
     */
    record Counting(String all, String some) {
    }

    /** @param widths of the columns, in digits */
    DetailTable(Composite parent, String name, Counting counting, List<String> headings, int... widths) {
        this.counting = counting;
        area = new Composite(parent, SWT.NONE);
        display = area.getDisplay();
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.DetailTable_filter);
        Accessibility.name(filter, Messages.DetailTable_filter);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(filter);
        count = new Label(area, SWT.RIGHT);
        count.setText(Messages.DetailTable_reading);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(count);
        table = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        Accessibility.name(table, name);
        for (int i = 0; i < headings.size(); i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(headings.get(i));
            column.setWidth(Texts.width(table, widths[i]));
        }
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(table);
        VirtualTables.onData(table, this::fill);
        filter.addModifyListener(event -> filter());
        area.addDisposeListener(event -> close());
    }

    Composite area() {
        return area;
    }

    /** Reads the list in a job; whoever is told closes nothing. */
    void read(Spool.Rows<ExportException> rows) {
        job(monitor -> {
            try {
                Spool list = Spool.of(rows);
                display.asyncExec(() -> show(list));
            } catch (ExportException | IOException e) {
                failed(e);
            }
        });
    }

    private void show(Spool list) {
        spool = Optional.of(list);
        if (area.isDisposed()) {
            close();
        } else {
            filter();
        }
    }

    private void filter() {
        String wanted = filter.getText().strip().toLowerCase(Locale.getDefault());
        int turn = search.incrementAndGet();
        if (spool.isEmpty()) {
            return;
        }
        Spool list = spool.get();
        if (wanted.isEmpty()) {
            show(Optional.empty());
            return;
        }
        job(monitor -> {
            try {
                int[] rows = list.matching(row -> row.stream()
                        .anyMatch(value -> value.toLowerCase(Locale.getDefault()).contains(wanted)),
                        () -> search.get() != turn);
                display.asyncExec(() -> {
                    if (search.get() == turn && !area.isDisposed()) {
                        show(Optional.of(rows));
                    }
                });
            } catch (IOException e) {
                failed(e);
            }
        });
    }

    private void show(Optional<int[]> rows) {
        found = rows;
        int size = spool.map(Spool::size).orElse(0);
        int shown = rows.map(some -> some.length).orElse(size);
        count.setText(rows.isEmpty() ? NLS.bind(counting.all(), numbers.format(size))
                : NLS.bind(counting.some(), numbers.format(shown), numbers.format(size)));
        VirtualTables.refill(table, shown);
        area.layout();
    }

    private void fill(Event event) {
        if (event.item instanceof TableItem item && spool.isPresent()) {
            int index = table.indexOf(item);
            try {
                List<String> row = spool.get().row(found.map(rows -> rows[index]).orElse(index));
                item.setText(row.toArray(String[]::new));
            } catch (IOException e) {
                item.setText(Messages.DetailTable_failed);
                ILog.of(DetailTable.class).error(e.getMessage(), e);
            }
        }
    }

    private void failed(Exception failure) {
        ILog.of(DetailTable.class).error(failure.getMessage(), failure);
        display.asyncExec(() -> {
            if (!area.isDisposed()) {
                count.setText(Messages.DetailTable_failed);
                area.layout();
            }
        });
    }

    private void close() {
        search.incrementAndGet();
        spool.ifPresent(list -> {
            try {
                list.close();
            } catch (IOException e) {
                ILog.of(DetailTable.class).warn(e.getMessage(), e);
            }
        });
        spool = Optional.empty();
    }

    /** The list is a file of its own, which the store knows nothing of. */
    private static void job(ICoreRunnable work) {
        Job job = Job.createSystem(Messages.DetailTable_reading, work);
        job.schedule();
    }
}
