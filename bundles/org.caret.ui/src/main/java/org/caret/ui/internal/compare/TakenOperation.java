package org.caret.ui.internal.compare;

import java.util.Optional;

import org.caret.compare.CompareException;
import org.caret.compare.CompareService;
import org.caret.compare.TakenValues;
import org.caret.store.Store;
import org.caret.ui.DatabaseSession;
import org.caret.ui.internal.Services;
import org.caret.ui.internal.WaitedTask;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/** Values of the state that were written; undoing puts ours back, once. */
final class TakenOperation extends AbstractOperation {

    private final DatabaseSession session;
    private final TakenValues taken;
    private boolean done = true;

    TakenOperation(DatabaseSession session, TakenValues taken) {
        super(Messages.TakenOperation_label);
        this.session = session;
        this.taken = taken;
    }

    /** They are written already. */
    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return Status.OK_STATUS;
    }

    @Override
    public boolean canUndo() {
        return done;
    }

    /** The comparison is made anew after an undo, so that there is nothing to be done again. */
    @Override
    public boolean canRedo() {
        return false;
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        throw new IllegalStateException("cannot be redone");
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        IStatus outcome = new WaitedTask<IStatus>(session, Messages.TakenOperation_undoing)
                .run(Display.getCurrent(), store -> Optional.of(putBack(store)))
                .orElseGet(() -> Status.error(Messages.TakenOperation_closed));
        if (!outcome.isOK()) {
            return outcome;
        }
        done = false;
        session.recordsChanged();
        return Status.OK_STATUS;
    }

    private IStatus putBack(Store store) {
        try {
            Services.get(CompareService.class).putBack(store, taken);
            return Status.OK_STATUS;
        } catch (CompareException e) {
            return Status.error((e.getMessage() + ' ' + e.remedy()).strip());
        }
    }
}
