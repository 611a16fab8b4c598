package org.caret.ui.internal.grid;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.caret.store.StoreException;
import org.caret.ui.DatabaseSession;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Asks the open database in jobs. */
final class JobGridWork implements GridWork {

    private final DatabaseSession session;
    private final Display display;
    private final String name;

    /** @param name of the jobs, for the list of what is going on */
    JobGridWork(DatabaseSession session, Display display, String name) {
        this.session = session;
        this.display = display;
        this.name = name;
    }

    @Override
    public <T> Pending start(Question<T> question, Consumer<T> answer, Consumer<StoreException> failure) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Job job = session.job(name, (store, monitor) -> {
            try {
                T found = question.ask(store, () -> cancelled.get() || monitor.isCanceled());
                deliver(cancelled, () -> answer.accept(found));
            } catch (CancellationException e) {
                throw new OperationCanceledException();
            } catch (StoreException e) {
                // Shown where the rows are missing, so that no window need pop up for each page.
                deliver(cancelled, () -> failure.accept(e));
            }
        });
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.schedule();
        return () -> {
            cancelled.set(true);
            job.cancel();
        };
    }

    private void deliver(AtomicBoolean cancelled, Runnable message) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!cancelled.get()) {
                    message.run();
                }
            });
        }
    }
}
