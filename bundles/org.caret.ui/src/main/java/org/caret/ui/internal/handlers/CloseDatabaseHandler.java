package org.caret.ui.internal.handlers;

import org.caret.ui.CaretCommands;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionState;
import org.caret.ui.internal.Commands;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.UnsavedChanges;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

/** Closes the database and shows the ways to another one. */
public final class CloseDatabaseHandler extends AbstractHandler {

    @Override
    public boolean isEnabled() {
        return Services.get(DatabaseSession.class).state() instanceof SessionState.Opened;
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (UnsavedChanges.settled()) {
            Services.get(DatabaseSession.class).close();
            // The ways to another one; what is in front now is empty.
            Commands.run(CaretCommands.SHOW_OVERVIEW);
        }
        return null;
    }
}
