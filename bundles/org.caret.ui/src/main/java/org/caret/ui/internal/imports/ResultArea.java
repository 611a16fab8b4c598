package org.caret.ui.internal.imports;

import java.text.NumberFormat;
import java.util.List;

import org.caret.exports.ui.spi.Accessibility;
import org.caret.imports.ImportResult;
import org.caret.imports.SourceResult;
import org.caret.imports.SourceResult.RecordCount;
import org.caret.ui.internal.Icons;
import org.caret.ui.internal.RecordNames;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Counts by file and kind of record, and below them the findings. */
final class ResultArea {

    private final SashForm area;
    private final Table counts;
    private final FindingTable findings;

    ResultArea(Composite parent) {
        area = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        counts = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        counts.setHeaderVisible(true);
        Accessibility.name(counts, Messages.ResultArea_counts);
        column(Messages.ResultArea_what, SWT.NONE, 330);
        column(Messages.ResultArea_new, SWT.RIGHT, 90);
        column(Messages.ResultArea_changed, SWT.RIGHT, 90);
        column(Messages.ResultArea_unchanged, SWT.RIGHT, 90);
        column(Messages.ResultArea_refused, SWT.RIGHT, 110);
        Composite below = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(below);
        findings = new FindingTable(below);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(findings.control());
        area.setWeights(2, 3);
    }

    private void column(String title, int alignment, int width) {
        TableColumn column = new TableColumn(counts, alignment);
        column.setText(title);
        column.setWidth(width);
    }

    Control control() {
        return area;
    }

    /** To the counts, from where Tab leads to the findings. */
    void setFocus() {
        counts.setFocus();
    }

    void clear() {
        counts.removeAll();
        findings.show(List.of());
    }

    void show(ImportResult result) {
        counts.removeAll();
        result.sources().forEach(this::show);
        if (result.sources().stream().anyMatch(source -> !source.outcome().done())) {
            // Why a file failed is a sentence.
            counts.getColumn(0).pack();
        }
        findings.show(result.sources());
    }

    private void show(SourceResult source) {
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        TableItem file = new TableItem(counts, SWT.NONE);
        String name = String.valueOf(source.source().getFileName());
        if (!source.outcome().done()) {
            file.setImage(Icons.FATAL.image());
            file.setText(name);
            TableItem reason = new TableItem(counts, SWT.NONE);
            reason.setText("      " + (source.message().isEmpty() ? Messages.ResultArea_notReached : source.message()));
            return;
        }
        file.setImage(Icons.FILE.image());
        file.setText(new String[] { NLS.bind(Messages.ResultArea_rows, name, numbers.format(source.rowsRead())), "", "",
                "", numbers.format(source.rowsRefused()) });
        for (RecordCount count : source.records()) {
            new TableItem(counts, SWT.NONE).setText(new String[] { "      " + RecordNames.plural(count.recordClass()),
                    numbers.format(count.inserted()), numbers.format(count.updated()),
                    numbers.format(count.unchanged()), "" });
        }
    }
}
