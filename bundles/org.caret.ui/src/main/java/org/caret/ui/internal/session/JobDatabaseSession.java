package org.caret.ui.internal.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.caret.exports.ExportException;
import org.caret.exports.RunHistory;
import org.caret.imports.ImportHistory;
import org.caret.store.Credentials;
import org.caret.store.NewDatabase;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory;
import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionListener;
import org.caret.ui.SessionState;
import org.caret.ui.StartTrace;
import org.caret.ui.StoreTask;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens and closes in jobs that follow one another, and tells the listeners in the thread of the display. */
@Component
public final class JobDatabaseSession implements DatabaseSession {

    private static final ILog LOG = ILog.of(JobDatabaseSession.class);

    /** The services come with the first database, in its job: making them takes a noticeable part of a start. */
    private final ComponentServiceObjects<StoreFactory> factory;
    private final ComponentServiceObjects<RunHistory> history;
    private final ComponentServiceObjects<ImportHistory> imports;
    private final RecentDatabases recent = new RecentDatabases();
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    /** Opening and closing wait for one another. */
    private final OneAtATime turn = new OneAtATime();
    private final AtomicReference<List<String>> repairs = new AtomicReference<>(List.of());
    private volatile SessionState state = new SessionState.Closed();

    @Activate
    public JobDatabaseSession(@Reference ComponentServiceObjects<StoreFactory> factory,
            @Reference ComponentServiceObjects<RunHistory> history,
            @Reference ComponentServiceObjects<ImportHistory> imports) {
        this.factory = factory;
        this.history = history;
        this.imports = imports;
    }

    @Override
    public SessionState state() {
        return state;
    }

    @Override
    public Job open(Path folder, StoreFactory.Mode mode, StoreTask first) {
        Path absolute = folder.toAbsolutePath().normalize();
        Job job = Job.create(NLS.bind(Messages.JobDatabaseSession_opening, absolute.getFileName()), monitor -> {
            closeStore();
            change(new SessionState.Opening(absolute));
            change(opened(absolute, mode, first, monitor));
            return Status.OK_STATUS;
        });
        job.setRule(turn);
        job.schedule();
        return job;
    }

    private SessionState opened(Path folder, StoreFactory.Mode mode, StoreTask first, IProgressMonitor monitor) {
        try {
            NewDatabase before = mode == StoreFactory.Mode.CREATE ? NewDatabase.at(folder)
                    : new NewDatabase(folder, true, false);
            Store store = factory.getService().open(folder, Credentials.ofSystemUser(), mode);
            SessionState state = begun(folder, store, first, monitor);
            if (!(state instanceof SessionState.Opened)) {
                close(store);
                before.removeIfNew();
            }
            return state;
        } catch (StoreException e) {
            return new SessionState.Failed(folder, e);
        } catch (IOException e) {
            return failed(folder, e);
        }
    }

    private SessionState begun(Path folder, Store store, StoreTask first, IProgressMonitor monitor) {
        try {
            first.run(store, monitor);
            repair(store);
            recent.add(folder);
            LastDatabase.note(folder);
            StartTrace.done(StartTrace.Phase.DATABASE);
            return new SessionState.Opened(folder, store);
        } catch (StoreException e) {
            return new SessionState.Failed(folder, e);
        } catch (CoreException e) {
            return failed(folder, e);
        } catch (OperationCanceledException e) {
            return new SessionState.Closed();
        }
    }

    private static SessionState failed(Path folder, Exception cause) {
        String message = String.valueOf(cause.getMessage());
        return new SessionState.Failed(folder, new StoreException(StoreException.Reason.FAILED, message, "", cause));
    }

    /** What a crash has left behind is no reason not to open. */
    private void repair(Store store) {
        List<String> done = new ArrayList<>();
        if (!store.readOnly()) {
            try {
                done.addAll(history.getService().repair(store));
                done.addAll(imports.getService().repair(store));
            } catch (ExportException | StoreException | IOException e) {
                LOG.warn(e.getMessage(), e);
            }
        }
        repairs.set(done);
    }

    @Override
    public List<String> takeRepairs() {
        return repairs.getAndSet(List.of());
    }

    @Override
    public void close() {
        Job job = Job.create(Messages.JobDatabaseSession_closing, monitor -> {
            closeStore();
            return Status.OK_STATUS;
        });
        job.setRule(turn);
        job.schedule();
    }

    /** The workbench ends: nobody is left to be told. */
    @Deactivate
    void end() {
        listeners.clear();
        closeStore();
    }

    private void closeStore() {
        SessionState before = state;
        if (!(before instanceof SessionState.Closed)) {
            change(new SessionState.Closed());
        }
        if (before instanceof SessionState.Opened opened) {
            endTasks();
            close(opened.store());
        }
    }

    private static void endTasks() {
        Job.getJobManager().cancel(TaskJob.FAMILY);
        try {
            Job.getJobManager().join(TaskJob.FAMILY, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Store store) {
        try {
            store.close();
        } catch (StoreException e) {
            // What was committed is safe.
            LOG.error(e.getMessage(), e);
        }
    }

    @Override
    public Job job(String name, StoreTask task) {
        return new TaskJob(name, this, task);
    }

    @Override
    public void recordsChanged() {
        tell(() -> listeners.forEach(SessionListener::recordsChanged));
    }

    @Override
    public void recordsChanged(Set<EClass> types) {
        tell(() -> listeners.forEach(listener -> listener.recordsChanged(types)));
    }

    private void change(SessionState next) {
        state = next;
        tell(() -> listeners.forEach(listener -> listener.stateChanged(next)));
    }

    private void tell(Runnable message) {
        if (!listeners.isEmpty()) {
            Display display = Display.getDefault();
            if (!display.isDisposed()) {
                display.asyncExec(message);
            }
        }
    }

    @Override
    public List<Path> recent() {
        return recent.folders();
    }

    @Override
    public void add(SessionListener listener) {
        listeners.add(listener);
    }

    @Override
    public void remove(SessionListener listener) {
        listeners.remove(listener);
    }
}
