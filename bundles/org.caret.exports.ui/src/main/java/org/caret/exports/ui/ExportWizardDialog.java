package org.caret.exports.ui;

import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of an export wizard. While the export runs, its Cancel button, and with it Escape, stops the run. */
public final class ExportWizardDialog extends WizardDialog {

    public ExportWizardDialog(Shell parent, Wizard wizard) {
        super(parent, wizard);
        setHelpAvailable(false);
    }

    /** The platform's own part has a small button for that, which nobody finds with the keyboard. */
    @Override
    protected ProgressMonitorPart createProgressMonitorPart(Composite parent, GridLayout layout) {
        return new ProgressMonitorPart(parent, layout);
    }
}
