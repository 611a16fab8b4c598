package org.caret.exports.ui.internal.preview;

import java.text.NumberFormat;

import org.caret.exports.RunCounts;
import org.caret.exports.trace.Explainer;
import org.caret.exports.ui.spi.Accessibility;
import org.caret.exports.ui.spi.ReadOnlyText;
import org.caret.spec.CodeSets;
import org.caret.spec.Specifications;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Numbers, the first records and where their values come from, and why rows would be left out. */
final class PreviewContent {

    private static final int REASON_ROWS = 3;
    private static final int ROWS_WIDTH = 70;
    private static final int REASON_WIDTH = 560;
    private static final int REMARK_LINES = 4;
    private static final int RECORDS_HEIGHT = 300;
    private static final int RECORDS_SHARE = 3;
    private static final int ORIGIN_SHARE = 2;

    private final NumberFormat numbers = NumberFormat.getIntegerInstance();
    private final Composite parent;
    private final Preview preview;

    PreviewContent(Composite parent, Preview preview, Specifications specifications, String recordType) {
        this.parent = parent;
        this.preview = preview;
        createSummary();
        if (!preview.records().isEmpty()) {
            createRecords(specifications.codeSets(), new Explainer(recordType, preview.year(), specifications));
        }
        if (!preview.reasons().isEmpty()) {
            createReasons();
        }
        if (!preview.remarks().isEmpty()) {
            createRemarks();
        }
    }

    private void createSummary() {
        RunCounts counts = preview.counts();
        Label summary = new Label(parent, SWT.WRAP);
        summary.setFont(JFaceResources.getBannerFont());
        summary.setText(NLS.bind(Messages.PreviewContent_summary, new Object[] { numbers.format(counts.written()),
                numbers.format(counts.leftOut()), numbers.format(counts.findings()) }));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
    }

    private void createRecords(CodeSets codes, Explainer explainer) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, RECORDS_HEIGHT).applyTo(sash);
        OriginArea[] origin = new OriginArea[1];
        RecordTable.create(sash, preview, new CellTexts(preview, codes),
                (column, row) -> origin[0].show(column, row));
        origin[0] = new OriginArea(sash, preview, explainer);
        sash.setWeights(RECORDS_SHARE, ORIGIN_SHARE);
    }

    private void createReasons() {
        Table table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        Accessibility.name(table, Messages.PreviewContent_reasons);
        table.setHeaderVisible(true);
        column(table, Messages.PreviewContent_rows, SWT.RIGHT, ROWS_WIDTH);
        column(table, Messages.PreviewContent_reason, SWT.LEFT, REASON_WIDTH);
        for (Preview.ReasonCount reason : preview.reasons()) {
            new TableItem(table, SWT.NONE).setText(new String[] { numbers.format(reason.rows()),
                    (reason.reason().text() + ' ' + reason.reason().remedy()).strip() });
        }
        int rows = Math.min(REASON_ROWS, preview.reasons().size());
        GridDataFactory.fillDefaults().grab(true, preview.records().isEmpty())
                .hint(SWT.DEFAULT, table.getHeaderHeight() + rows * table.getItemHeight()).applyTo(table);
        table.getColumn(1).pack();
    }

    private static void column(Table table, String heading, int style, int width) {
        TableColumn column = new TableColumn(table, style);
        column.setText(heading);
        column.setWidth(width);
    }

    private void createRemarks() {
        Text remarks = ReadOnlyText.of(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, Messages.PreviewContent_remarks);
        remarks.setText(String.join("\n", preview.remarks()));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, remarks.getLineHeight() * REMARK_LINES)
                .applyTo(remarks);
    }
}
