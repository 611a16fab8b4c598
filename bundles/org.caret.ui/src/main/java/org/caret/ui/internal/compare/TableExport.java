package org.caret.ui.internal.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;

import org.caret.compare.DifferenceKind;
import org.caret.compare.DifferenceTable;
import org.caret.exchange.FileFormat;
import org.caret.exchange.format.WholeFile;
import org.caret.ui.internal.Failures;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes the differences into a table that the person names. */
final class TableExport {

    private final Shell shell;
    private final ComparedRows rows;

    TableExport(Shell shell, ComparedRows rows) {
        this.shell = shell;
        this.rows = rows;
    }

    void ask() {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(Messages.CompareEditor_tableTip);
        dialog.setOverwrite(true);
        dialog.setFileName(rows.comparison().summary().recordType().toLowerCase(Locale.ROOT) + "-differences.xlsx");
        dialog.setFilterExtensions("*.xlsx", "*.tsv", "*.csv");
        String name = dialog.open();
        if (name != null) {
            Path target = Path.of(name);
            ICoreRunnable work = monitor -> write(target, monitor);
            Job job = Job.create(Messages.TableExport_writing, work);
            job.setUser(true);
            job.schedule();
        }
    }

    private void write(Path target, IProgressMonitor monitor) throws CoreException {
        try (WholeFile file = WholeFile.beside(target)) {
            DifferenceTable.write(rows.comparison(), EnumSet.complementOf(EnumSet.of(DifferenceKind.SAME)),
                    format(target), file.stream(), monitor);
            file.moveIntoPlace();
        } catch (IOException e) {
            throw Failures.of(Messages.TableExport_failed, e);
        }
    }

    /** By the name's ending; a workbook where it has none that is known. */
    private static FileFormat format(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".tsv") ? FileFormat.TAB : name.endsWith(".csv") ? FileFormat.CSV : FileFormat.XLSX;
    }
}
