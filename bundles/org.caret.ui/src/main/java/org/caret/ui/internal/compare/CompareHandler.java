package org.caret.ui.internal.compare;

import java.nio.file.Path;

import org.caret.ui.CaretCommands;
import org.caret.ui.CaretParts;
import org.caret.ui.DatabaseSession;
import org.caret.ui.internal.Services;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for an ODS extract, or takes the one that a parameter names, and compares it. */
public final class CompareHandler extends AbstractHandler {

    @Override
    public boolean isEnabled() {
        return Services.get(DatabaseSession.class).store().isPresent();
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String file = event.getParameter(CaretCommands.FILE);
        if (file == null) {
            FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
            dialog.setText(Messages.CompareHandler_choose);
            file = dialog.open();
        }
        if (file != null) {
            try {
                window.getActivePage().openEditor(new CompareInput(Path.of(file)), CaretParts.COMPARE);
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }
}
