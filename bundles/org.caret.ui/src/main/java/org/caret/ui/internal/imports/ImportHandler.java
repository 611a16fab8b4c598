package org.caret.ui.internal.imports;

import org.caret.store.Store;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionState;
import org.caret.ui.internal.Services;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the import wizard, for a new database where none is open. */
public final class ImportHandler extends AbstractHandler {

    /** Not while a database is on its way, nor into one that cannot be written. */
    @Override
    public boolean isEnabled() {
        DatabaseSession session = Services.get(DatabaseSession.class);
        return !(session.state() instanceof SessionState.Opening)
                && !session.store().map(Store::readOnly).orElse(false);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ImportWizard wizard = new ImportWizard();
        wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
        ImportDialog dialog = new ImportDialog(window.getShell(), wizard);
        // The command is over when the wizard is there: it keeps the window behind it from being used by itself.
        dialog.setBlockOnOpen(false);
        dialog.open();
        return null;
    }
}
