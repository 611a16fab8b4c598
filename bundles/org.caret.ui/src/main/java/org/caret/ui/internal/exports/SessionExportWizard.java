package org.caret.ui.internal.exports;

import org.caret.exports.ui.CalpadsExportWizard;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

/** The export wizard as the platform's export dialog wants it. */
final class SessionExportWizard extends CalpadsExportWizard implements IExportWizard {

    SessionExportWizard(Groundwork groundwork) {
        super(groundwork);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // What is exported does not depend on what is selected.
    }
}
