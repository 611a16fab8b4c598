package org.caret.ui.internal.calendar;

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
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the days off, at one school where a parameter names one. */
public final class CalendarHandler extends AbstractHandler {

    @Override
    public boolean isEnabled() {
        return Services.get(DatabaseSession.class).store().isPresent();
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            IEditorPart editor = EditorRoom.of(HandlerUtil.getActiveWorkbenchWindowChecked(event))
                    .openEditor(new CalendarInput(), CaretParts.CALENDAR);
            String school = event.getParameter(CaretCommands.SCHOOL);
            if (editor instanceof CalendarEditor calendar && school != null) {
                calendar.showSchool(school);
            }
            return editor;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
