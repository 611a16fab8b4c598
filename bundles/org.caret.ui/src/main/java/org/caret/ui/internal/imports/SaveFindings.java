package org.caret.ui.internal.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.caret.imports.SourceResult;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a file and writes findings to it. */
final class SaveFindings {

    private SaveFindings() {
    }

    static void ask(Shell shell, List<SourceResult> sources) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(Messages.SaveFindings_title);
        dialog.setFileName("findings.tsv");
        dialog.setFilterExtensions(new String[] { "*.tsv", "*.*" });
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path target = Path.of(chosen);
            Job.create(NLS.bind(Messages.SaveFindings_job, target.getFileName()), monitor -> {
                try {
                    FindingFile.write(sources, target);
                    return Status.OK_STATUS;
                } catch (IOException e) {
                    return Status.error(NLS.bind(Messages.SaveFindings_failed, target, e.getMessage()), e);
                }
            }).schedule();
        }
    }
}
