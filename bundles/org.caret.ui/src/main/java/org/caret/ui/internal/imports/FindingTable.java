package org.caret.ui.internal.imports;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.VirtualTables;
import org.caret.imports.SourceResult;
import org.caret.imports.SourceResult.FindingCount;
import org.caret.ui.internal.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Findings that can be narrowed by severity and by a word, read in full, and saved. */
final class FindingTable {

    private static final int READING_HEIGHT = 48;

    private final Composite area;
    private final Combo severity;
    private final Text filter;
    private final Button save;
    private final Table table;
    private final Text reading;
    private final Label shownOfAll;
    private List<SourceResult> sources = List.of();
    private List<Finding> shown = List.of();

    FindingTable(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(area);
        severity = new Combo(area, SWT.READ_ONLY);
        severity.setItems(Messages.FindingTable_all, Messages.FindingTable_fatal, Messages.FindingTable_warnings,
                Messages.FindingTable_notices);
        severity.select(0);
        severity.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
        Accessibility.name(severity, Messages.FindingTable_severity);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        filter.setMessage(Messages.FindingTable_filter);
        Accessibility.name(filter, Messages.FindingTable_filter);
        filter.addModifyListener(event -> refresh());
        // Enter would import, or close the window.
        filter.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        shownOfAll = new Label(area, SWT.RIGHT);
        shownOfAll.setToolTipText(Messages.FindingTable_shownOfAllTip);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(shownOfAll);
        save = new Button(area, SWT.PUSH);
        save.setText(Messages.FindingTable_save);
        save.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> SaveFindings.ask(area.getShell(), sources)));
        table = new Table(area, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
        createTable();
        reading = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        Accessibility.name(reading, Messages.FindingTable_reading);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(SWT.DEFAULT, READING_HEIGHT).applyTo(reading);
        refresh();
    }

    private void createTable() {
        table.setHeaderVisible(true);
        Accessibility.name(table, Messages.FindingTable_name);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(SWT.DEFAULT, 120).applyTo(table);
        column(Messages.FindingTable_record, 130);
        column(Messages.FindingTable_field, 165);
        column(Messages.FindingTable_value, 70);
        column(Messages.FindingTable_message, 340);
        column(Messages.FindingTable_rule, 105);
        VirtualTables.onData(table, this::fill);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> read()));
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
        column.setResizable(true);
    }

    Control control() {
        return area;
    }

    void show(List<SourceResult> results) {
        sources = List.copyOf(results);
        refresh();
    }

    private void refresh() {
        List<Finding> matching = new ArrayList<>();
        sources.forEach(source -> source.firstFindings().stream().filter(this::wanted).forEach(matching::add));
        shown = matching;
        VirtualTables.refill(table, shown.size());
        reading.setText("");
        long all = sources.stream().map(SourceResult::findings).mapToLong(FindingTable::sum).sum();
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        shownOfAll.setText(all == 0 ? Messages.FindingTable_none
                : NLS.bind(Messages.FindingTable_shownOfAll, numbers.format(shown.size()), numbers.format(all)));
        save.setEnabled(all > 0);
    }

    private static long sum(FindingCount count) {
        return count.fatal() + count.warnings() + count.notices();
    }

    private boolean wanted(Finding finding) {
        // The items of the combo: all, then the severities in their order.
        int wanted = severity.getSelectionIndex();
        String word = filter.getText().strip().toLowerCase(Locale.ROOT);
        return (wanted <= 0 || finding.severity() == Severity.values()[wanted - 1]) && (word.isEmpty()
                || (finding.record() + ' ' + finding.field() + ' ' + finding.message() + ' ' + finding.rule())
                        .toLowerCase(Locale.ROOT).contains(word));
    }

    private void fill(Event event) {
        if (event.item instanceof TableItem item && event.index < shown.size()) {
            Finding finding = shown.get(event.index);
            item.setText(new String[] { finding.record(), finding.field(), finding.value(), finding.message(),
                    finding.rule() });
            item.setImage(icon(finding.severity()));
        }
    }

    private static Image icon(Severity severity) {
        return switch (severity) {
        case FATAL -> Icons.FATAL.image();
        case WARNING -> Icons.WARNING.image();
        case NOTICE -> Icons.NOTICE.image();
        };
    }

    private void read() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            Finding finding = shown.get(index);
            reading.setText((finding.message() + ' ' + finding.remedy()).strip());
        }
    }
}
