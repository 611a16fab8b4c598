package org.caret.exports.ui.internal.result;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.stream.Collectors;

import org.caret.exports.ExportException;
import org.caret.exports.ExportResult;
import org.caret.exports.ExportResult.Outcome;
import org.caret.exports.RunCounts;
import org.caret.exports.ui.spi.ReadOnlyText;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;

/** File and numbers of a run, and its lists. */
final class ResultContent {

    private static final int COLUMNS = 4;
    private static final int MARGIN = 10;
    private static final int REMARK_LINES = 5;
    private static final int FILE_LINES = 5;
    private static final int[] LEFT_OUT_WIDTHS = { 50, 66, 60 };
    private static final int[] FINDING_WIDTHS = { 11, 66, 50, 26, 14, 60 };

    private final NumberFormat numbers = NumberFormat.getIntegerInstance();
    private final ExportResult result;
    private final Composite area;

    ResultContent(Composite parent, ExportResult result) {
        this.result = result;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        createFacts();
        createLists();
    }

    private void createFacts() {
        RunCounts counts = result.counts();
        if (result.outcome() == Outcome.WRITTEN) {
            createFiles();
        }
        fact(Messages.ResultContent_written, numbers.format(counts.written()));
        fact(Messages.ResultContent_leftOut, numbers.format(counts.leftOut()));
        fact(Messages.ResultContent_findings, numbers.format(counts.findings()));
        fact(Messages.ResultContent_layout, result.layout());
        if (!result.remarks().isEmpty()) {
            Label label = new Label(area, SWT.NONE);
            label.setText(Messages.ResultContent_remarks);
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
            Text remarks = ReadOnlyText.of(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, Messages.ResultContent_remarks);
            remarks.setText(String.join("\n", result.remarks()));
            GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1)
                    .hint(SWT.DEFAULT, remarks.getLineHeight() * REMARK_LINES).applyTo(remarks);
        }
    }

    private void createFiles() {
        if (result.files().size() == 1) {
            GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1)
                    .applyTo(fact(Messages.ResultContent_file, result.files().get(0).path().toString()));
            return;
        }
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.ResultContent_files);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Text files = ReadOnlyText.of(area, SWT.MULTI | SWT.V_SCROLL, Messages.ResultContent_files);
        files.setText(result.files().stream().map(file -> NLS.bind(Messages.ResultContent_fileOfSet, file.path(),
                numbers.format(file.records()))).collect(Collectors.joining("\n")));
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1)
                .hint(SWT.DEFAULT, files.getLineHeight() * Math.min(FILE_LINES, result.files().size()))
                .applyTo(files);
    }

    /** A read-only text rather than a label, so that the value can be selected and copied. */
    private Text fact(String name, String value) {
        new Label(area, SWT.NONE).setText(name);
        Text text = ReadOnlyText.of(area, SWT.NONE, name);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void createLists() {
        RunCounts counts = result.counts();
        if (counts.leftOut() == 0 && counts.findings() == 0) {
            return;
        }
        TabFolder tabs = new TabFolder(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).applyTo(tabs);
        if (counts.leftOut() > 0) {
            // A row stands there once for each reason.
            DetailTable leftOut = new DetailTable(tabs, Messages.ResultContent_leftOutList,
                    new DetailTable.Counting(Messages.ResultContent_reasons, Messages.ResultContent_someReasons),
                    RunLists.leftOutHeadings(), LEFT_OUT_WIDTHS);
            addSave(leftOut.area());
            tab(tabs, NLS.bind(Messages.ResultContent_leftOutTab, numbers.format(counts.leftOut())), leftOut);
            leftOut.read(RunLists.leftOut(result.details()));
        }
        if (counts.findings() > 0) {
            DetailTable findings = new DetailTable(tabs, Messages.ResultContent_findingsList,
                    new DetailTable.Counting(Messages.ResultContent_allFindings, Messages.ResultContent_someFindings),
                    RunLists.findingHeadings(), FINDING_WIDTHS);
            tab(tabs, NLS.bind(Messages.ResultContent_findingsTab, numbers.format(counts.findings())), findings);
            findings.read(RunLists.findings(result.details()));
        }
    }

    private static void tab(TabFolder tabs, String name, DetailTable content) {
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(name);
        tab.setControl(content.area());
    }

    private void addSave(Composite list) {
        Button save = new Button(list, SWT.PUSH);
        save.setText(Messages.ResultContent_save);
        save.moveBelow(list.getChildren()[1]);
        save.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> save()));
    }

    private void save() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.SAVE);
        dialog.setText(Messages.ResultContent_saveTitle);
        dialog.setFilterExtensions(new String[] { "*.xlsx", "*.tsv" });
        dialog.setFilterNames(new String[] { Messages.ResultContent_workbook, Messages.ResultContent_tabDelimited });
        dialog.setFilterPath(String.valueOf(result.output().getParent()));
        dialog.setFileName(Messages.ResultContent_saveName);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            save(Path.of(chosen));
        }
    }

    private void save(Path file) {
        try {
            new ProgressMonitorDialog(area.getShell()).run(true, true, monitor -> {
                try {
                    new ListFile(file).write(RunLists.leftOutHeadings(), RunLists.leftOut(result.details()), monitor);
                } catch (ExportException | IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            MessageDialog.openError(area.getShell(), Messages.ResultContent_saveTitle,
                    NLS.bind(Messages.ResultContent_notSaved, file, e.getCause().getMessage()));
        } catch (@SuppressWarnings("unused") InterruptedException e) {
            // Cancelled, and nothing was saved.
        }
    }
}
