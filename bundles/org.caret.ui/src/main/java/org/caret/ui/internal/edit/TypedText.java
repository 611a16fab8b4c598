package org.caret.ui.internal.edit;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/** One change of one field's text: undone and redone as a whole, however many keystrokes it took. */
final class TypedText extends AbstractOperation {

    private final Draft draft;
    private final FieldKey field;
    private final String before;
    private String after;
    private boolean passing;

    TypedText(String label, Draft draft, FieldKey field, String before, String after) {
        super(label);
        this.draft = draft;
        this.field = field;
        this.before = before;
        this.after = after;
    }

    FieldKey field() {
        return field;
    }

    /** The same stretch of typing goes on. */
    void extend(String text) {
        after = text;
        draft.type(field, text);
    }

    /** Whether it is being undone or redone, so that the text changes where nobody types. */
    boolean passing() {
        return passing;
    }

    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        draft.type(field, after);
        return Status.OK_STATUS;
    }

    private IStatus pass(String text) {
        passing = true;
        try {
            draft.type(field, text);
        } finally {
            passing = false;
        }
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return pass(after);
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return pass(before);
    }
}
