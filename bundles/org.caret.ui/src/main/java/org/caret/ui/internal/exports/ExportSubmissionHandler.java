package org.caret.ui.internal.exports;

import java.util.Optional;

import org.caret.exports.ExportException;
import org.caret.exports.ui.ExportWizardDialog;
import org.caret.exports.ui.SubmissionWizard;
import org.caret.store.StoreException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for whole submissions on the open database. */
public final class ExportSubmissionHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell window = HandlerUtil.getActiveShellChecked(event);
        try {
            Optional<SubmissionWizard> wizard = SessionExports.submissionWizard();
            if (wizard.isPresent()) {
                new ExportWizardDialog(window, wizard.get()).open();
            } else {
                MessageDialog.openInformation(window, Messages.ExportHandler_title, Messages.ExportHandler_noDatabase);
            }
        } catch (ExportException | StoreException e) {
            MessageDialog.openError(window, Messages.ExportHandler_title, e.getMessage());
        }
        return null;
    }
}
