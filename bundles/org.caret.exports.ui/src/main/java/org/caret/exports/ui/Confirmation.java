package org.caret.exports.ui;

import java.nio.file.Files;
import java.util.Optional;

import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportService;
import org.caret.exports.ui.internal.draft.ExportDraft;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Asks before something is lost: a file that is there already, or records at the state. */
final class Confirmation {

    private final Shell shell;
    private final ExportService exports;

    Confirmation(Shell shell, ExportService exports) {
        this.shell = shell;
        this.exports = exports;
    }

    /** The request to run; empty where somebody does not want it after all. */
    Optional<ExportRequest> ask(ExportDraft draft) throws ExportException {
        ExportRequest request = draft.request();
        if (Files.exists(request.output()) && !means(Messages.Confirmation_replaceTitle,
                NLS.bind(Messages.Confirmation_replace, request.output().getFileName(), request.output().getParent()),
                Messages.Confirmation_replaceButton)) {
            return Optional.empty();
        }
        Optional<String> warning = exports.warning(request);
        if (warning.isEmpty()) {
            return Optional.of(request);
        }
        return means(Messages.Confirmation_deleteTitle, NLS.bind(Messages.Confirmation_delete, warning.get()),
                Messages.Confirmation_deleteButton) ? Optional.of(draft.confirmedRequest()) : Optional.empty();
    }

    /** Enter does what is safe. */
    private boolean means(String title, String question, String yes) {
        MessageDialog dialog = new MessageDialog(shell, title, null, question, MessageDialog.WARNING, 1, yes,
                Messages.Confirmation_back);
        return dialog.open() == 0;
    }
}
