package org.caret.ui.internal.imports;

import org.caret.exports.ui.StoppableWizardDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** The wizard in a window whose buttons say what they do. */
final class ImportDialog extends StoppableWizardDialog {

    private static final int PAGE_WIDTH = 840;
    private static final int PAGE_HEIGHT = 470;

    ImportDialog(Shell parent, IWizard wizard) {
        super(parent, wizard);
        setPageSize(PAGE_WIDTH, PAGE_HEIGHT);
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        boolean over = getCurrentPage() instanceof ResultPage;
        Button finish = getButton(IDialogConstants.FINISH_ID);
        Button next = getButton(IDialogConstants.NEXT_ID);
        finish.setText(over ? IDialogConstants.CLOSE_LABEL : Messages.ImportDialog_import);
        // What has been imported cannot be cancelled any more.
        getButton(IDialogConstants.CANCEL_ID).setVisible(!over);
        getButton(IDialogConstants.BACK_ID).setVisible(!over);
        next.setVisible(!over);
        if (over) {
            // One of those that have just gone had the focus, and without it the window hears no keys.
            finish.setFocus();
        }
    }
}
