package org.caret.ui.tests;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;

/**
 * Somebody in front of the screen: works in a thread of its own, because a dialog keeps the thread of the windows for itself
 * until it is closed.
 */
final class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

    private Person() {
    }

    /** What a person does, outside of the thread of the windows. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Lets a person work while the windows go on, and fails as the work does. Dialogs left open are closed. */
    static void does(Work work) throws Exception {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (Throwable e) {
                failure.set(e);
                Workbench.display().syncExec(Person::closeDialogs);
            } finally {
                Workbench.display().wake();
            }
        }, "person");
        thread.start();
        Workbench.goOnWhile(thread::isAlive);
        switch (failure.get()) {
        case null -> Workbench.settle();
        case Exception e -> throw e;
        case Throwable e -> throw new AssertionError(e.getMessage(), e);
        }
    }

    private static void closeDialogs() {
        for (Shell shell : Workbench.display().getShells()) {
            if (!shell.isDisposed() && shell.getParent() != null) {
                shell.dispose();
            }
        }
    }

    /** Does something in the thread of the windows. */
    static void touch(Runnable action) {
        Workbench.display().syncExec(action);
    }

    /** Does something there that may open a dialog, and does not wait for it. */
    static void start(Runnable action) {
        Workbench.display().asyncExec(action);
    }

    /** Looks at something in the thread of the windows. */
    static <T> @Nullable T see(Supplier<@Nullable T> look) {
        AtomicReference<@Nullable T> seen = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Workbench.display().syncExec(() -> {
            try {
                seen.set(look.get());
            } catch (RuntimeException | AssertionError e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get().getMessage(), failure.get());
        }
        return seen.get();
    }

    /** Waits until a condition holds that is looked at in the thread of the windows. */
    static void waitFor(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(see(condition::getAsBoolean))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** Waits for something that is not there at first. */
    static <T> T waitForValue(String what, Supplier<@Nullable T> look) {
        waitFor(what, () -> look.get() != null);
        T value = see(look);
        if (value == null) {
            throw new AssertionError(what + " is gone again");
        }
        return value;
    }
}
