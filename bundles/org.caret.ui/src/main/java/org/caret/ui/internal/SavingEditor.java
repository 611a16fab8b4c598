package org.caret.ui.internal;

import java.util.Optional;

import org.caret.store.Store;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;

/** An editor beside the open database: nothing is written until it is saved, as a whole, and until then every step can be undone. */
public abstract class SavingEditor extends EditorPart implements SessionListener {

    private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    private DatabaseSession session;
    private IUndoContext undoContext;
    private Optional<Store> store = Optional.empty();
    private @Nullable Job reading;
    private boolean wasDirty;

    /** Writes what was done. */
    @FunctionalInterface
    protected interface Writing<R> {

        /** @throws CoreException with a status that tells a person what happened and what to do */
        R into(Store store) throws CoreException;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        session = Services.get(DatabaseSession.class);
        undoContext = new ObjectUndoContext(this, getPartName());
    }

    protected final DatabaseSession session() {
        return session;
    }

    /** To be called when the controls are made: offers undoing, and begins to follow the session. */
    protected final void follow(Composite parent) {
        UndoRedo.offer(getSite(), getEditorSite().getActionBars(), undoContext, parent);
        SessionPart.follow(session, parent, this);
    }

    @Override
    public void stateChanged(SessionState state) {
        Optional<Store> next = session.store();
        if (!next.equals(store) || next.isEmpty()) {
            store = next;
            databaseChanged();
        }
    }

    /** There is another database, or none any more: what is shown is about one that is gone. */
    protected abstract void databaseChanged();

    /** Reads in a job, until {@link #stopReading}. */
    protected final void startReading(Job job) {
        reading = job;
        job.schedule();
    }

    protected final void stopReading() {
        Job job = reading;
        if (job != null) {
            job.cancel();
        }
    }

    protected final void execute(IUndoableOperation operation) {
        operation.addContext(undoContext);
        try {
            history.execute(operation, null, null);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on nothing that was done can be undone. */
    protected final void forgetOperations() {
        history.dispose(undoContext, true, true, false);
    }

    /** To be called after something was done or undone. */
    protected final void updateDirty() {
        boolean dirty = isDirty();
        if (dirty != wasDirty) {
            wasDirty = dirty;
            firePropertyChange(PROP_DIRTY);
        }
    }

    /**
     * Writes while the windows go on painting.
     *
     * @param closed what to say where the database was closed before
     * @param monitor is cancelled where nothing was written
     * @return what the writing gave; empty where it failed, which the person has been told
     */
    protected final <R> Optional<R> write(String name, String closed, Writing<R> writing, IProgressMonitor monitor) {
        String[] failure = { closed };
        Optional<R> written = new WaitedTask<R>(session, name).run(getSite().getShell().getDisplay(), into -> {
            try {
                return Optional.of(writing.into(into));
            } catch (CoreException e) {
                failure[0] = e.getStatus().getMessage();
                return Optional.empty();
            }
        });
        if (written.isEmpty()) {
            monitor.setCanceled(true);
            MessageDialog.openError(getSite().getShell(), name, failure[0]);
        }
        return written;
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("the database has no second place for this");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        stopReading();
        history.dispose(undoContext, true, true, true);
        super.dispose();
    }
}
