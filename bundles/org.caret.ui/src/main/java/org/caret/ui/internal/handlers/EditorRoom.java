package org.caret.ui.internal.handlers;

import org.caret.ui.CaretPerspectives;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;

/** Where commands open editors. */
public final class EditorRoom {

    private EditorRoom() {
    }

    /** The page of a window; from a perspective without editors it goes to that of the district, the one way back. */
    public static IWorkbenchPage of(IWorkbenchWindow window) throws ExecutionException {
        IWorkbenchPage page = window.getActivePage();
        if (page.isEditorAreaVisible()) {
            return page;
        }
        try {
            return window.getWorkbench().showPerspective(CaretPerspectives.DISTRICT, window);
        } catch (WorkbenchException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
