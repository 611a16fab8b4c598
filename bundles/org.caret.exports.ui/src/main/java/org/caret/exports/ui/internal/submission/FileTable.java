package org.caret.exports.ui.internal.submission;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.caret.exports.ExportType;
import org.caret.exports.RunCounts;
import org.caret.exports.submissions.BundledFile;
import org.caret.exports.submissions.BundledFile.Run;
import org.caret.exports.submissions.BundledFile.State;
import org.caret.exports.ui.spi.Accessibility;
import org.caret.spec.Submission.Need;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The files of a submission in the order of upload: those that are planned, or those that were written. */
final class FileTable {

    /** What is told of each file. */
    enum Columns {
        PLAN, RESULT
    }

    private static final int WIDTH = 620;

    private final NumberFormat numbers = NumberFormat.getIntegerInstance();
    private final Columns columns;
    private final Table table;

    FileTable(Composite parent, Columns columns, int rows) {
        this.columns = columns;
        table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        Accessibility.name(table, Messages.FileTable_name);
        column(Messages.FileTable_number, SWT.RIGHT);
        column(Messages.FileTable_file, SWT.LEFT);
        column(Messages.FileTable_needed, SWT.LEFT);
        if (columns == Columns.RESULT) {
            column(Messages.FileTable_records, SWT.RIGHT);
            column(Messages.FileTable_leftOut, SWT.RIGHT);
            column(Messages.FileTable_findings, SWT.RIGHT);
        }
        column(Messages.FileTable_state, SWT.LEFT);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(WIDTH, table.getHeaderHeight() + rows * table.getItemHeight()).applyTo(table);
    }

    private void column(String heading, int style) {
        new TableColumn(table, style).setText(heading);
    }

    void show(List<BundledFile> files) {
        table.removeAll();
        for (BundledFile file : files) {
            String number = Integer.toString(file.number());
            new TableItem(table, SWT.NONE).setText(columns == Columns.PLAN
                    ? new String[] { number, type(file), need(file.need()), state(file) }
                    : new String[] { number, name(file), need(file.need()), number(file, RunCounts::written),
                            number(file, RunCounts::leftOut), number(file, RunCounts::findings), state(file) });
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
    }

    private static String type(BundledFile file) {
        return file.type().map(ExportType::label).map(label -> file.recordType() + ", " + label)
                .orElse(file.recordType());
    }

    private static String name(BundledFile file) {
        return file.state() == State.WRITTEN ? file.run().map(Run::files).orElse(List.of()).stream()
                .map(one -> String.valueOf(one.path().getFileName())).collect(Collectors.joining(", ")) : type(file);
    }

    private static String need(Need need) {
        return switch (need) {
        case REQUIRED -> Messages.FileTable_required;
        case WHEN_CHANGED -> Messages.FileTable_whenChanged;
        case UNKNOWN -> Messages.FileTable_unknown;
        };
    }

    private static String state(BundledFile file) {
        return switch (file.state()) {
        case PLANNED -> Messages.FileTable_planned;
        case WRITTEN -> Messages.FileTable_written;
        default -> file.problem();
        };
    }

    private String number(BundledFile file, ToLongFunction<RunCounts> number) {
        return file.run().map(run -> numbers.format(number.applyAsLong(run.counts()))).orElse("");
    }
}
