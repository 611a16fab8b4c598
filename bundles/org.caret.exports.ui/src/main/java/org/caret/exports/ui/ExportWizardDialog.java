package org.caret.exports.ui;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;

/** The window of an export wizard. */
public final class ExportWizardDialog extends StoppableWizardDialog {

    public ExportWizardDialog(Shell parent, Wizard wizard) {
        super(parent, wizard);
        setHelpAvailable(false);
    }
}
