package org.caret.ui.internal.handlers;

import java.nio.file.Path;

import org.caret.ui.CaretCommands;
import org.caret.ui.DatabaseSession;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.UnsavedChanges;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the database in the folder that the command names, or that somebody chooses. */
public final class OpenDatabaseHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        String folder = event.getParameter(CaretCommands.FOLDER);
        if (folder == null) {
            DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN);
            dialog.setText(Messages.OpenDatabaseHandler_title);
            dialog.setMessage(Messages.OpenDatabaseHandler_message);
            Services.get(DatabaseSession.class).recent().stream().findFirst()
                    .ifPresent(latest -> dialog.setFilterPath(latest.toString()));
            folder = dialog.open();
        }
        if (folder != null && UnsavedChanges.settled()) {
            Services.get(DatabaseSession.class).open(Path.of(folder));
        }
        return null;
    }
}
