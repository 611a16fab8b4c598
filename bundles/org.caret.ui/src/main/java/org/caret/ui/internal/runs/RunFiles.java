package org.caret.ui.internal.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.caret.exports.RememberedRun;
import org.caret.store.scratch.ScratchFiles;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPartSite;

/** Gets at the file of a run. What is opened is the archived one: the one that was written may have been altered since. */
final class RunFiles {

    private final IWorkbenchPartSite site;
    private final RunWork work;

    RunFiles(IWorkbenchPartSite site, RunWork work) {
        this.site = site;
        this.work = work;
    }

    /** Opens a copy with the program that the desktop has for it. */
    void open(RememberedRun run) {
        try {
            Path folder = ScratchFiles.createFolder("file");
            Path copy = folder.resolve(run.fileName());
            work.retrieve(run, copy, this::launch);
        } catch (IOException e) {
            MessageDialog.openError(site.getShell(), Messages.RunFiles_openTitle,
                    NLS.bind(Messages.RunFiles_noCopy, e.getMessage()));
        }
    }

    /** Opens the folder that the file was written to. */
    void openFolder(RememberedRun run) {
        Optional<Path> folder = RunOption.folder(run);
        if (folder.filter(Files::isDirectory).isPresent()) {
            launch(folder.get());
        } else {
            MessageDialog.openInformation(site.getShell(), Messages.RunFiles_folderTitle,
                    NLS.bind(Messages.RunFiles_folderGone, folder.map(Path::toString).orElse("")));
        }
    }

    private void launch(Path path) {
        if (!Program.launch(path.toString())) {
            MessageDialog.openInformation(site.getShell(), Messages.RunFiles_openTitle,
                    NLS.bind(Messages.RunFiles_noProgram, path));
        }
    }

    /** Asks where to, and writes the file there. */
    void saveAs(RememberedRun run) {
        FileDialog dialog = new FileDialog(site.getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setText(Messages.RunFiles_saveTitle);
        dialog.setFileName(run.fileName());
        dialog.setOverwrite(true);
        RunOption.folder(run).filter(Files::isDirectory).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            work.retrieve(run, Path.of(chosen), path -> {});
        }
    }
}
