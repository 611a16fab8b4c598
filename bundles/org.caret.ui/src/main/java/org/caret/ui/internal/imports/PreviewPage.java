package org.caret.ui.internal.imports;

import java.util.ArrayList;
import java.util.List;

import org.caret.exports.ui.spi.Accessibility;
import org.caret.imports.SourceInspection;
import org.caret.imports.SourceInspection.Table;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The first rows of every file, under the names of their fields. */
final class PreviewPage extends WizardPage {

    private static final int WIDEST = 220;

    private final ImportChoice choice;
    private final List<Table> tables = new ArrayList<>();
    private Combo file;
    private org.eclipse.swt.widgets.Table rows;

    PreviewPage(ImportChoice choice) {
        super("preview", Messages.PreviewPage_title, null);
        this.choice = choice;
        setDescription(Messages.PreviewPage_text);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = Fields.area(parent, 2);
        file = Fields.named(area, Messages.PreviewPage_file, () -> new Combo(area, SWT.READ_ONLY));
        file.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showRows()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        rows = new org.eclipse.swt.widgets.Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        rows.setHeaderVisible(true);
        rows.setLinesVisible(true);
        Accessibility.name(rows, Messages.PreviewPage_title);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 240).applyTo(rows);
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            showFiles();
        }
        super.setVisible(visible);
    }

    private void showFiles() {
        int before = file.getSelectionIndex();
        tables.clear();
        file.removeAll();
        for (SourceInspection inspection : choice.inspections()) {
            for (Table table : inspection.tables()) {
                tables.add(table);
                file.add(inspection.tables().size() == 1 ? table.name()
                        : NLS.bind(Messages.PreviewPage_fileIn, table.name(), inspection.source().getFileName()));
            }
        }
        file.select(before >= 0 && before < tables.size() ? before : 0);
        showRows();
    }

    private void showRows() {
        rows.setRedraw(false);
        rows.removeAll();
        for (TableColumn column : rows.getColumns()) {
            column.dispose();
        }
        if (file.getSelectionIndex() >= 0) {
            show(tables.get(file.getSelectionIndex()));
        }
        rows.setRedraw(true);
    }

    private void show(Table table) {
        int columns = table.rows().stream().mapToInt(List::size).reduce(table.headings().size(), Math::max);
        for (int i = 0; i < columns; i++) {
            TableColumn column = new TableColumn(rows, SWT.NONE);
            column.setText(i < table.headings().size() ? table.headings().get(i) : "");
            column.setToolTipText(column.getText());
        }
        for (List<String> row : table.rows()) {
            new TableItem(rows, SWT.NONE).setText(row.toArray(String[]::new));
        }
        for (TableColumn column : rows.getColumns()) {
            column.pack();
            column.setWidth(Math.min(column.getWidth(), WIDEST));
        }
    }
}
