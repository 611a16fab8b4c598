package org.caret.ui.internal.detail;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.caret.store.StoreException;
import org.caret.ui.DatabaseSession;
import org.caret.ui.internal.edit.DraftSave;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;

/** Commits a draft outside the windows' thread, while the windows go on and the caller waits. */
final class SaveJob {

    private final DatabaseSession session;
    private final DraftSave save;

    SaveJob(DatabaseSession session, DraftSave save) {
        this.session = session;
        this.save = save;
    }

    /** Why nothing was saved; empty where everything was. */
    Optional<StoreException> runAndWait(Display display) {
        AtomicReference<StoreException> failure = new AtomicReference<>(new StoreException(
                StoreException.Reason.FAILED, Messages.SaveJob_closed, "", null));
        Job job = session.job(Messages.SaveJob_saving, (store, monitor) -> {
            try {
                save.commit(store);
                failure.set(null);
            } catch (StoreException e) {
                failure.set(e);
            }
        });
        job.schedule();
        try {
            ModalContext.run(monitor -> job.join(), true, new NullProgressMonitor(), display);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            // The workbench is torn down; the commit is all or nothing.
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(failure.get());
    }
}
