package org.caret.ui;

import org.caret.ui.internal.overview.OverviewInput;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The first page of the workbench: the district at a glance, or the ways to one. */
public final class Overview {

    private Overview() {
    }

    /** Shows it, as the active editor of a page. */
    public static void show(IWorkbenchPage page) {
        try {
            page.openEditor(new OverviewInput(), CaretParts.OVERVIEW);
        } catch (PartInitException e) {
            ILog.of(Overview.class).error(e.getMessage(), e);
        }
    }
}
