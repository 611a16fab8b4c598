package org.caret.exports.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * The window of a wizard that works for a while. Meanwhile its Cancel button has the focus, and that button, Escape and closing
 * the window stop the work; the platform's own window has a small button for that, which nobody finds with the keyboard, and
 * answers Escape with a message.
 */
public class StoppableWizardDialog extends WizardDialog {

    private @Nullable Progress progress;

    public StoppableWizardDialog(Shell parent, IWizard wizard) {
        super(parent, wizard);
    }

    @Override
    protected final ProgressMonitorPart createProgressMonitorPart(Composite parent, GridLayout layout) {
        Progress made = new Progress(parent, layout);
        progress = made;
        return made;
    }

    /** Enter goes on as long as there is a next page: pressed in a field it must not write what nobody has looked at. */
    @Override
    public void updateButtons() {
        super.updateButtons();
        Button next = getButton(IDialogConstants.NEXT_ID);
        if (next != null && next.isEnabled()) {
            getShell().setDefaultButton(next);
        }
    }

    /** Escape, or the way of the desktop to close a window. */
    @Override
    protected void handleShellCloseEvent() {
        Progress shown = progress;
        if (shown == null || !shown.stop()) {
            super.handleShellCloseEvent();
        }
    }

    /** How far the work is. */
    private static final class Progress extends ProgressMonitorPart {

        private @Nullable Control cancel;

        Progress(Composite parent, GridLayout layout) {
            super(parent, layout);
        }

        @Override
        public void attachToCancelComponent(@Nullable Control button) {
            super.attachToCancelComponent(button);
            cancel = button;
            if (button != null) {
                button.setFocus();
            }
        }

        @Override
        public void removeFromCancelComponent(@Nullable Control button) {
            super.removeFromCancelComponent(button);
            cancel = null;
        }

        /** Stops the work; false where there is none. */
        boolean stop() {
            Control button = cancel;
            if (button == null) {
                return false;
            }
            setCanceled(true);
            button.setEnabled(false);
            return true;
        }
    }
}
