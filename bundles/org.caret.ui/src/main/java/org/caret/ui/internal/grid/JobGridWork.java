package org.caret.ui.internal.grid;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
        Arrival arrival = new Arrival();
        Job job = session.job(name, (store, monitor) -> {
            try {
                T found = question.ask(store, () -> arrival.over.get() || monitor.isCanceled());
                deliver(arrival, () -> answer.accept(found));
            } catch (CancellationException e) {
                throw new OperationCanceledException();
            } catch (StoreException e) {
                // Shown where the rows are missing, so that no window need pop up for each page.
                deliver(arrival, () -> failure.accept(e));
            }
        });
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.schedule();
        return new Pending() {
            @Override
            public void cancel() {
                arrival.over.set(true);
                job.cancel();
            }

            @Override
            public void await(long milliseconds) {
                arrival.await(milliseconds);
            }
        };
    }

    private void deliver(Arrival arrival, Runnable message) {
        arrival.message.complete(message);
        if (!display.isDisposed()) {
            display.asyncExec(() -> arrival.take(message));
        }
    }

    /** Answer or failure on its way into the thread of the windows. */
    private static final class Arrival {

        /** Whether it was taken, or nobody wants it any more. */
        private final AtomicBoolean over = new AtomicBoolean();
        private final CompletableFuture<Runnable> message = new CompletableFuture<>();

        void take(Runnable arrived) {
            if (!over.getAndSet(true)) {
                arrived.run();
            }
        }

        void await(long milliseconds) {
            if (milliseconds == 0 && !message.isDone()) {
                return;
            }
            try {
                take(message.get(milliseconds, TimeUnit.MILLISECONDS));
            } catch (@SuppressWarnings("unused") TimeoutException e) {
                // Comes later.
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            } catch (@SuppressWarnings("unused") InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
