package org.caret.ui.internal;

import java.nio.file.Path;
import java.util.function.Function;

import org.caret.ui.CaretCommands;
import org.caret.ui.DatabaseSession;
import org.caret.ui.internal.handlers.EditorRoom;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a file, or takes the one that a parameter names, and opens it in an editor beside the open database. */
public abstract class OpenFileHandler extends AbstractHandler {

    private final String question;
    private final Function<Path, FileInput> input;
    private final String editor;

    /**
     * @param question title of the dialog
     * @param editor its id
     */
    protected OpenFileHandler(String question, Function<Path, FileInput> input, String editor) {
        this.question = question;
        this.input = input;
        this.editor = editor;
    }

    @Override
    public boolean isEnabled() {
        return Services.get(DatabaseSession.class).store().isPresent();
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String file = event.getParameter(CaretCommands.FILE);
        if (file == null) {
            FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
            dialog.setText(question);
            file = dialog.open();
        }
        if (file != null) {
            try {
                EditorRoom.of(window).openEditor(input.apply(Path.of(file)), editor);
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }
}
