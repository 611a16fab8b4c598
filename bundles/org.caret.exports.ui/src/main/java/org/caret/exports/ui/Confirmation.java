package org.caret.exports.ui;

import java.util.List;
import java.util.Optional;

import org.caret.exports.Arrangement.Split;
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
        if (draft.splitNeeded() && !divided(draft)) {
            return Optional.empty();
        }
        ExportRequest request = draft.request();
        if (request.arrangement().deletes() == ExportRequest.Confirmation.CONFIRMED
                && !means(Messages.Confirmation_recordsTitle, Messages.Confirmation_records,
                        Messages.Confirmation_recordsButton)) {
            return Optional.empty();
        }
        List<String> there = ExistingFiles.of(request);
        if (!there.isEmpty() && !means(Messages.Confirmation_replaceTitle,
                NLS.bind(Messages.Confirmation_replace, String.join(", ", there), request.output().getParent()),
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

    /** Whether to go on, after somebody has chosen between files that the state takes and one that it refuses. */
    private boolean divided(ExportDraft draft) {
        MessageDialog dialog = new MessageDialog(shell, Messages.Confirmation_splitTitle, null,
                Messages.Confirmation_split, MessageDialog.WARNING, 0, Messages.Confirmation_splitButton,
                Messages.Confirmation_oneButton, Messages.Confirmation_back);
        int answer = dialog.open();
        if (answer == 0) {
            draft.setArrangement(draft.arrangement().withSplit(Split.TRANSACTIONS));
        }
        return answer == 0 || answer == 1;
    }

    /** Enter does what is safe. */
    private boolean means(String title, String question, String yes) {
        MessageDialog dialog = new MessageDialog(shell, title, null, question, MessageDialog.WARNING, 1, yes,
                Messages.Confirmation_back);
        return dialog.open() == 0;
    }
}
