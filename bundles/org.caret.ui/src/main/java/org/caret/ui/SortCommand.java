package org.caret.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** The command that sorts, in the parts that have a table to be sorted. */
public final class SortCommand {

    private SortCommand() {
    }

    /** Offers the command while a part is the active one; the menu that it opens is the part's affair. */
    public static void offer(IWorkbenchPartSite site, Runnable open) {
        site.getService(IHandlerService.class).activateHandler(CaretCommands.SORT, new AbstractHandler() {
            @Override
            public @Nullable Object execute(@Nullable ExecutionEvent event) {
                open.run();
                return null;
            }
        });
    }
}
