package org.caret.ui.internal.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.caret.ui.CaretCommands;
import org.caret.ui.CaretParts;
import org.caret.ui.DatabaseSession;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.handlers.EditorRoom;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the grid of its command, for one school where a parameter names one. */
public final class OpenGridHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        String id = CaretCommands.grid(event.getCommand().getId());
        GridDefinition definition = Grids.find(id, LocalDate.now(Clock.systemDefaultZone()))
                .orElseThrow(() -> new ExecutionException("no grid is named " + id));
        IWorkbenchPage page = EditorRoom.of(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        try {
            IEditorPart editor = page.openEditor(new GridInput(definition), CaretParts.GRID);
            String school = event.getParameter(CaretCommands.SCHOOL);
            if (editor instanceof GridEditor grid && school != null) {
                grid.showSchool(Optional.of(school).filter(code -> !code.isEmpty()));
            }
            return editor;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    @Override
    public boolean isEnabled() {
        return Services.get(DatabaseSession.class).store().isPresent();
    }
}
