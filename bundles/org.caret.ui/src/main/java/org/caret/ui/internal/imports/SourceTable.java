package org.caret.ui.internal.imports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.caret.exports.ui.spi.Accessibility;
import org.caret.imports.SourceInspection;
import org.caret.ui.internal.Icons;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The chosen files and folders, and what each was recognised as. */
final class SourceTable {

    private final ImportChoice choice;
    private final Table table;

    SourceTable(Composite parent, ImportChoice choice) {
        this.choice = choice;
        table = new Table(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        Accessibility.name(table, Messages.SourceTable_name);
        column(Messages.SourceTable_file, 180);
        column(Messages.SourceTable_kind, 130);
        column(Messages.SourceTable_district, 75);
        column(Messages.SourceTable_year, 85);
        // The last, for it may be a sentence about what keeps the file from being imported.
        column(Messages.SourceTable_description, 200);
        table.addListener(SWT.MouseMove, this::hover);
    }

    private void hover(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        SourceInspection under = item == null ? null : choice.inspection((Path) item.getData());
        String tip = under == null || under.problem().isEmpty() ? null : under.problem();
        if (!Objects.equals(tip, table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
        column.setToolTipText(title);
    }

    Table control() {
        return table;
    }

    List<Path> selected() {
        return Arrays.stream(table.getSelection()).map(item -> (Path) item.getData()).toList();
    }

    void onSelection(Runnable listener) {
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.run()));
    }

    void refresh() {
        List<Path> before = selected();
        table.removeAll();
        for (Path source : choice.sources()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(source);
            show(item, source, choice.inspection(source));
        }
        TableItem[] again = Arrays.stream(table.getItems()).filter(item -> before.contains(item.getData()))
                .toArray(TableItem[]::new);
        table.setSelection(again);
        table.notifyListeners(SWT.Selection, new Event());
    }

    private static void show(TableItem item, Path source, @Nullable SourceInspection inspection) {
        item.setText(0, String.valueOf(source.getFileName()));
        if (inspection == null) {
            item.setImage(0, Icons.FILE.image());
            item.setText(1, Messages.SourceTable_looking);
            return;
        }
        item.setImage(0, switch (inspection.readiness()) {
        case READY -> Icons.FILE.image();
        case NEEDS_MAPPING -> Icons.WARNING.image();
        case REFUSED -> Icons.FATAL.image();
        });
        item.setText(1, switch (inspection.kind()) {
        case RECORD_FILE -> Messages.SourceKind_records;
        case ODS_EXTRACT -> Messages.SourceKind_odsExtract;
        case REJECTED_EXTRACT -> Messages.SourceKind_rejected;
        case SSID_EXTRACT -> Messages.SourceKind_ssid;
        case SSID_MATCH -> Messages.SourceKind_ssidMatch;
        case REPLACEMENT_SSID -> Messages.SourceKind_replacement;
        case DIRECT_CERTIFICATION -> Messages.SourceKind_certification;
        case ONEROSTER -> Messages.SourceKind_oneRoster;
        case MAPPED_CSV -> Messages.SourceKind_table;
        case UNKNOWN -> Messages.SourceKind_unknown;
        });
        item.setText(2, inspection.lea().orElse(""));
        item.setText(3, inspection.year().map(Object::toString).orElse(""));
        item.setText(4, inspection.problem().isEmpty() ? inspection.description() : inspection.problem());
    }
}
