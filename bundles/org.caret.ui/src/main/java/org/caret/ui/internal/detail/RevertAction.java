package org.caret.ui.internal.detail;

import org.caret.ui.internal.Icons;
import org.eclipse.jface.action.Action;

/** Gives up what is not saved. */
final class RevertAction extends Action {

    private final Runnable work;

    RevertAction(Runnable work) {
        super(Messages.RevertAction_text, Icons.REVERT.descriptor());
        this.work = work;
        setId("org.caret.ui.detail.revert");
        setToolTipText(Messages.RevertAction_text);
        setEnabled(false);
    }

    @Override
    public void run() {
        work.run();
    }
}
