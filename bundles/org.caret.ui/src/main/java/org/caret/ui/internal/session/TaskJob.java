package org.caret.ui.internal.session;

import java.util.Optional;

import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.ui.DatabaseSession;
import org.caret.ui.StoreTask;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** A task on the open store. */
final class TaskJob extends Job {

    /** All of them: the database is closed when they have ended. */
    static final Object FAMILY = TaskJob.class;

    private final DatabaseSession session;
    private final StoreTask task;

    TaskJob(String name, DatabaseSession session, StoreTask task) {
        super(name);
        this.session = session;
        this.task = task;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Optional<Store> store = session.store();
        if (store.isEmpty()) {
            return Status.CANCEL_STATUS;
        }
        try {
            task.run(store.get(), monitor);
            return Status.OK_STATUS;
        } catch (StoreException e) {
            return Status.error((e.getMessage() + ' ' + e.remedy()).trim(), e);
        } catch (CoreException e) {
            return e.getStatus();
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return family == FAMILY;
    }
}
