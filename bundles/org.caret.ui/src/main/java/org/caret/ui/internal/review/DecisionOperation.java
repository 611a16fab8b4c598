package org.caret.ui.internal.review;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/** Deciding some cases, until it is undone. Nothing is written. */
final class DecisionOperation extends AbstractOperation {

    private final Decisions decisions;
    private final Map<String, @Nullable String> before;
    private final Map<String, @Nullable String> after;

    /** @param after the option of each case; null takes a decision back */
    DecisionOperation(Decisions decisions, Map<String, @Nullable String> after) {
        super(Messages.DecisionOperation_label);
        this.decisions = decisions;
        this.before = decisions.of(List.copyOf(after.keySet()));
        this.after = after;
    }

    boolean changesNothing() {
        return before.equals(after);
    }

    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        decisions.decide(after);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        decisions.decide(after);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        decisions.decide(before);
        return Status.OK_STATUS;
    }
}
