package org.caret.ui.internal.edit;

import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jdt.annotation.Nullable;

/** Changes a draft so that every change can be undone. What is typed into one field without leaving it is one change. */
public final class Edits {

    private final Draft draft;
    private final IOperationHistory history;
    private final IUndoContext context;
    private @Nullable TypedText open;

    public Edits(Draft draft, IOperationHistory history, IUndoContext context) {
        this.draft = draft;
        this.history = history;
        this.context = context;
    }

    public Draft draft() {
        return draft;
    }

    /**
     * A field's text has changed.
     *
     * @param label what the menu says is undone, the name of the field
     */
    public void type(FieldKey field, String text, String label) {
        String before = draft.text(field);
        if (text.equals(before)) {
            return;
        }
        TypedText last = open;
        if (last != null && last.field().equals(field) && history.getUndoOperation(context) == last) {
            last.extend(text);
            return;
        }
        TypedText change = new TypedText(label, draft, field, before, text);
        change.addContext(context);
        open = change;
        try {
            history.execute(change, null, null);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a text changes because something is undone or redone. */
    public boolean undoing() {
        return Stream.of(history.getUndoOperation(context), history.getRedoOperation(context))
                .anyMatch(operation -> operation instanceof TypedText change && change.passing());
    }

    /** The field was left: what is typed next is another change. */
    public void pause() {
        open = null;
    }

    /** Nothing that was done before can be undone any more. */
    public void forget() {
        open = null;
        history.dispose(context, true, true, false);
    }
}
