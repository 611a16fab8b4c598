package org.caret.ui.internal.imports;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.caret.imports.ImportRequest;
import org.caret.imports.ImportRequest.Mode;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionState;
import org.caret.ui.internal.Services;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.operation.IRunnableContext;

/** Imports, or tries to, outside of the thread of the windows, with progress and cancel in a wizard. */
final class ImportRun {

    private final DatabaseSession session = Services.get(DatabaseSession.class);
    private final ImportRequest request;
    private final @Nullable NewDistrict district;
    private ImportOutcome outcome = new ImportOutcome.Cancelled();

    /** @param district whose database is to be made; null where the open database is meant */
    ImportRun(ImportRequest request, @Nullable NewDistrict district) {
        this.request = request;
        this.district = district;
    }

    /** Runs; the windows go on meanwhile. To be called in their thread. */
    ImportOutcome in(IRunnableContext window) {
        try {
            window.run(true, true, monitor -> outcome = run(monitor));
        } catch (InvocationTargetException e) {
            outcome = new ImportOutcome.Failed(words(e.getCause()));
        } catch (InterruptedException e) {
            outcome = new ImportOutcome.Cancelled();
        }
        return outcome;
    }

    private ImportOutcome run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        ImportTask task = new ImportTask(request, monitor);
        NewDistrict wanted = district;
        try {
            if (wanted == null) {
                return intoOpenDatabase(task);
            }
            return request.mode() == Mode.TRIAL ? tried(task, wanted, monitor) : intoNewDatabase(task, wanted);
        } catch (StoreException | CoreException | IOException e) {
            throw new InvocationTargetException(e);
        } catch (OperationCanceledException e) {
            return new ImportOutcome.Cancelled();
        }
    }

    private ImportOutcome intoOpenDatabase(ImportTask task) throws InterruptedException {
        Job job = session.job(Messages.ImportRun_job, task);
        job.schedule();
        job.join();
        IStatus result = job.getResult();
        if (request.mode() == Mode.WRITE) {
            session.recordsChanged();
        }
        return result.getSeverity() == IStatus.ERROR ? new ImportOutcome.Failed(result.getMessage()) : task.outcome();
    }

    private static ImportOutcome tried(ImportTask task, NewDistrict wanted, IProgressMonitor monitor)
            throws IOException, StoreException, CoreException {
        ScratchDatabase.with((store, job) -> {
            wanted.setUp(store);
            task.run(store, job);
        }, monitor);
        return task.outcome();
    }

    private ImportOutcome intoNewDatabase(ImportTask task, NewDistrict wanted) throws InterruptedException {
        session.open(wanted.folder(), StoreFactory.Mode.CREATE, (store, job) -> {
            wanted.setUp(store);
            task.runOrGiveUp(store, job);
        }).join();
        return session.state() instanceof SessionState.Failed failed
                ? new ImportOutcome.Failed(words(failed.failure()))
                : task.outcome();
    }

    private static String words(@Nullable Throwable cause) {
        String message = cause == null ? "" : String.valueOf(cause.getMessage());
        return cause instanceof StoreException failure ? (message + ' ' + failure.remedy()).strip() : message;
    }
}
