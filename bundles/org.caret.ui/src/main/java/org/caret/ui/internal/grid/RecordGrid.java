package org.caret.ui.internal.grid;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.ToolBars;
import org.caret.store.StoreException;
import org.caret.ui.RecordSelection;
import org.caret.ui.internal.Debounce;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A search field, a table of records, and what there is to say about it. */
final class RecordGrid extends Composite implements GridRows.Listener {

    private static final int MARGIN = 6;
    private static final int SEARCH_WIDTH = 280;

    private final GridModel model;
    private final GridWork work;
    private final GridRows rows;
    private final GridTable table;
    private final Text search;
    private final ToolItem clear;
    private final Label status;
    private Consumer<List<RecordSelection>> chosen = selection -> {};
    private Optional<Long> record = Optional.empty();
    private boolean showing;

    /** @param debounce between typing and asking the store */
    RecordGrid(Composite parent, GridModel model, GridWork work, Debounce debounce) {
        super(parent, SWT.NONE);
        this.model = model;
        this.work = work;
        this.rows = new GridRows(work, this);
        String records = model.definition().label();
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN, MARGIN).extendedMargins(0, 0, MARGIN, MARGIN)
                .applyTo(this);
        search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(NLS.bind(Messages.GridEditor_searchHint, records.toLowerCase(Locale.getDefault())));
        Accessibility.name(search, Messages.GridEditor_searchName);
        GridDataFactory.fillDefaults().hint(SEARCH_WIDTH, SWT.DEFAULT).indent(MARGIN, 0).applyTo(search);
        ToolBar tools = new ToolBar(this, SWT.FLAT);
        ToolBars.follow(tools);
        clear = new ToolItem(tools, SWT.PUSH);
        clear.setText(Messages.GridEditor_clearFilters);
        clear.setEnabled(false);
        table = new GridTable(this, model, rows, this::show, () -> debounce.later(this::show), this::choose);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.control());
        Accessibility.name(table.control(), NLS.bind(Messages.GridEditor_tableName, records));
        status = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(MARGIN, 0).applyTo(status);

        search.addModifyListener(event -> {
            model.setSearch(search.getText());
            debounce.later(this::show);
        });
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                table.enter();
            }
        });
        clear.addListener(SWT.Selection, event -> clearFilters());
        table.onCopy(this::copy);
        table.onFind(search::setFocus);
        describe();
    }

    /** @param listener is told which records are selected, the one with the focus first */
    void onSelection(Consumer<List<RecordSelection>> listener) {
        chosen = listener;
    }

    /** Reads the list as the model wants it now. */
    void show() {
        if (!isDisposed()) {
            showing = true;
            rows.show(model.query());
            table.repaint();
        }
    }

    /** Reads everything anew: records were changed. */
    void refresh() {
        rows.refresh();
    }

    /** Shows nothing: there is no database any more. */
    void clear() {
        rows.clear();
    }

    /** Shows the records of one school, or of the whole district again. */
    void showSchool(Optional<String> code) {
        model.definition().school().flatMap(model.definition()::column).ifPresent(column -> {
            model.setFilter(column, code.map(school -> '=' + school).orElse(""));
            table.showFilters();
            show();
        });
    }

    GridTable table() {
        return table;
    }

    GridRows rows() {
        return rows;
    }

    Text searchField() {
        return search;
    }

    String statusText() {
        return status.getText();
    }

    /** Puts the selected rows on the clipboard, as soon as they are read. */
    void copy() {
        List<Integer> places = table.selection();
        if (places.isEmpty()) {
            return;
        }
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        if (places.size() > GridCopy.MOST_ROWS) {
            status.setText(NLS.bind(Messages.GridCopy_tooMany, numbers.format(GridCopy.MOST_ROWS)));
            return;
        }
        long[] ids = places.stream().mapToLong(rows::id).toArray();
        work.start(new GridCopy(model, table.layers().visibleColumns()).text(model.query(), ids), text -> {
            if (!isDisposed()) {
                Clipboard clipboard = new Clipboard(getDisplay());
                clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
                clipboard.dispose();
                status.setText(NLS.bind(Messages.GridCopy_copied, numbers.format(ids.length)));
            }
        }, this::failed);
    }

    private void clearFilters() {
        model.clearFilters();
        search.setText("");
        table.showFilters();
        show();
    }

    private void choose(List<Integer> places) {
        List<RecordSelection> selected = places.stream().filter(place -> place < rows.count())
                .map(place -> new RecordSelection(model.definition().type(), rows.id(place))).toList();
        record = selected.stream().findFirst().map(RecordSelection::id);
        chosen.accept(selected);
    }

    @Override
    public void listChanged() {
        if (!isDisposed()) {
            table.listChanged(record.flatMap(rows::find));
            if (table.control().isFocusControl()) {
                table.enter();
            }
            describe();
        }
    }

    @Override
    public void rowsLoaded() {
        if (!isDisposed()) {
            table.repaint();
        }
    }

    @Override
    public void failed(StoreException failure) {
        if (!isDisposed()) {
            status.setText(failure.getMessage() + ' ' + failure.remedy());
        }
    }

    private void describe() {
        clear.setEnabled(model.filtered());
        status.setText(showing ? text() : "");
        status.requestLayout();
    }

    private String text() {
        Locale locale = Locale.getDefault();
        String records = model.definition().label().toLowerCase(locale);
        String number = NumberFormat.getIntegerInstance(locale).format(rows.count());
        return switch (rows.state()) {
        case EMPTY -> "";
        case READING, FAILED -> rows.count() == 0 ? NLS.bind(Messages.GridStatus_loading, records)
                : NLS.bind(Messages.GridStatus_sorting, records);
        case COMPLETE -> rows.count() == 0
                ? NLS.bind(model.filtered() ? Messages.GridStatus_noneFound : Messages.GridStatus_none, records)
                : NLS.bind(model.filtered() ? Messages.GridStatus_found : Messages.GridStatus_all, number,
                        rows.count() == 1 ? model.definition().single() : records);
        };
    }

    @Override
    public boolean setFocus() {
        table.enter();
        return true;
    }
}
