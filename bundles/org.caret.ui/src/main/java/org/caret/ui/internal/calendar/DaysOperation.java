package org.caret.ui.internal.calendar;

import java.util.List;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/** Changing the days off, until it is undone. Nothing is written. */
final class DaysOperation extends AbstractOperation {

    private final DraftDays draft;
    private final List<DayOffLine> before;
    private final List<DayOffLine> after;

    DaysOperation(String label, DraftDays draft, List<DayOffLine> after) {
        super(label);
        this.draft = draft;
        before = draft.lines();
        this.after = after;
    }

    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        draft.show(after);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return execute(monitor, info);
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        draft.show(before);
        return Status.OK_STATUS;
    }
}
