package org.caret.exports.ui;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.WizardPage;

/** Says what became of a run at the head of the page that is looked at, which may be any of the wizard's. */
final class PageMessage {

    private PageMessage() {
    }

    static void error(IWizardContainer wizard, String text) {
        show(wizard, text, IMessageProvider.ERROR);
    }

    static void information(IWizardContainer wizard, String text) {
        show(wizard, text, IMessageProvider.INFORMATION);
    }

    private static void show(IWizardContainer wizard, String text, int kind) {
        if (wizard.getCurrentPage() instanceof WizardPage page) {
            page.setErrorMessage(kind == IMessageProvider.ERROR ? text : null);
            page.setMessage(text, kind);
        }
    }
}
