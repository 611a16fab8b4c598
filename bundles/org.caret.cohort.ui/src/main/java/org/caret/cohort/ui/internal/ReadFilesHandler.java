package org.caret.cohort.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.caret.cohort.ui.internal.model.OutcomeModel;
import org.caret.ui.DatabaseSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Reads outcome files of the state into the open database. */
public final class ReadFilesHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.ReadFilesHandler_title);
        dialog.setFilterExtensions(new String[] { "*.txt;*.tsv;*.csv", "*.*" });
        if (dialog.open() != null) {
            List<Path> files = Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name))
                    .toList();
            Services.get(OutcomeModel.class).read(files);
        }
        return null;
    }

    @Override
    public boolean isEnabled() {
        return Services.get(DatabaseSession.class).store().isPresent();
    }
}
