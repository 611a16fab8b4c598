package org.caret.ui.internal.handlers;

import org.caret.ui.Overview;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the first page. */
public final class ShowOverviewHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Overview.show(EditorRoom.of(HandlerUtil.getActiveWorkbenchWindowChecked(event)));
        return null;
    }
}
