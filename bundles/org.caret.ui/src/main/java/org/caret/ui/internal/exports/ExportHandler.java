package org.caret.ui.internal.exports;

import java.util.Optional;

import org.caret.exports.ExportException;
import org.caret.exports.ui.CalpadsExportWizard;
import org.caret.exports.ui.CalpadsExportWizard.Groundwork;
import org.caret.exports.ui.ExportWizardDialog;
import org.caret.store.StoreException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the export wizard on the open database. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell window = HandlerUtil.getActiveShellChecked(event);
        try {
            Optional<Groundwork> groundwork = SessionExports.groundwork();
            if (groundwork.isPresent()) {
                new ExportWizardDialog(window, new CalpadsExportWizard(groundwork.get())).open();
            } else {
                MessageDialog.openInformation(window, Messages.ExportHandler_title, Messages.ExportHandler_noDatabase);
            }
        } catch (ExportException | StoreException e) {
            MessageDialog.openError(window, Messages.ExportHandler_title, e.getMessage());
        }
        return null;
    }
}
