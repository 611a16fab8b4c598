package org.caret.ui.internal.compare;

import java.util.List;

import org.caret.compare.FieldChoice;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/** Taking some values of the state, or keeping ours, until it is undone. Nothing is written. */
final class ChoiceOperation extends AbstractOperation {

    private final Choices choices;
    private final List<FieldChoice> fields;
    private final boolean take;

    private ChoiceOperation(String label, Choices choices, List<FieldChoice> fields, boolean take) {
        super(label);
        this.choices = choices;
        this.fields = fields;
        this.take = take;
    }

    /** Takes those that are not taken yet. */
    static ChoiceOperation taking(Choices choices, List<FieldChoice> fields) {
        return new ChoiceOperation(Messages.CompareEditor_take, choices,
                fields.stream().filter(field -> !choices.taken(field)).toList(), true);
    }

    /** Keeps ours where the state's value was to be taken. */
    static ChoiceOperation keeping(Choices choices, List<FieldChoice> fields) {
        return new ChoiceOperation(Messages.CompareEditor_keep, choices,
                fields.stream().filter(choices::taken).toList(), false);
    }

    boolean changesNothing() {
        return fields.isEmpty();
    }

    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        choose(take);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        choose(take);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        choose(!take);
        return Status.OK_STATUS;
    }

    private void choose(boolean theirs) {
        if (theirs) {
            choices.take(fields);
        } else {
            choices.keep(fields);
        }
    }
}
