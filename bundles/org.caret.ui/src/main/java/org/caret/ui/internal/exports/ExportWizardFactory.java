package org.caret.ui.internal.exports;

import org.caret.exports.ExportException;
import org.caret.store.StoreException;
import org.caret.ui.internal.Failures;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Status;

/** Makes the export wizard for the platform's export dialog, which shows the reason where there can be none. */
public final class ExportWizardFactory implements IExecutableExtensionFactory {

    @Override
    public Object create() throws CoreException {
        try {
            return SessionExports.groundwork().map(SessionExportWizard::new)
                    .orElseThrow(() -> new CoreException(Status.warning(Messages.ExportHandler_noDatabase)));
        } catch (ExportException e) {
            throw Failures.of(e);
        } catch (StoreException e) {
            throw Failures.of((e.getMessage() + ' ' + e.remedy()).strip(), e);
        }
    }
}
