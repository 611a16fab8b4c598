package org.caret.ui.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.caret.store.Store;
import org.caret.ui.DatabaseSession;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;

/** Something short on the store that the thread of the windows waits for while it goes on painting. */
public final class WaitedTask<R> {

    private final DatabaseSession session;
    private final String name;

    /** @param name for people who look at what goes on */
    public WaitedTask(DatabaseSession session, String name) {
        this.session = session;
        this.name = name;
    }

    /** What the task gives; empty also where the database was closed before. */
    public Optional<R> run(Display display, Function<Store, Optional<R>> task) {
        AtomicReference<Optional<R>> result = new AtomicReference<>(Optional.empty());
        Job job = session.job(name, (store, monitor) -> result.set(task.apply(store)));
        job.schedule();
        try {
            ModalContext.run(monitor -> job.join(), true, new NullProgressMonitor(), display);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            // The workbench is torn down; a commit is all or nothing.
            Thread.currentThread().interrupt();
        }
        return result.get();
    }
}
