package org.caret.cli.internal.session;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Shows what goes on in one line of a terminal, which is written over and in the end removed. The task's name is what is
 * done, the sub task's how far it is. Belongs to the thread of the word.
 */
public final class ConsoleProgress extends NullProgressMonitor implements AutoCloseable {

    private static final long PAUSE_NANOS = 100_000_000;
    /** Longer lines would wrap, and a wrapped line cannot be written over. */
    private static final int WIDTH = 78;

    private final @Nullable PrintWriter out;
    private final AtomicBoolean cancelled;
    private final LongSupplier nanoTime;
    private String task = "";
    private String step = "";
    private int shown;
    private long shownAt;

    /**
     * @param out where to write; null to show nothing
     * @param cancelled whether the work is to stop
     */
    ConsoleProgress(@Nullable PrintWriter out, AtomicBoolean cancelled, LongSupplier nanoTime) {
        this.out = out;
        this.cancelled = cancelled;
        this.nanoTime = nanoTime;
        this.shownAt = nanoTime.getAsLong() - PAUSE_NANOS;
    }

    @Override
    public void beginTask(@Nullable String name, int totalWork) {
        setTaskName(name);
    }

    @Override
    public void setTaskName(@Nullable String name) {
        if (name != null && !name.isEmpty()) {
            task = name;
            step = "";
            show(true);
        }
    }

    @Override
    public void subTask(@Nullable String name) {
        step = name == null ? "" : name;
        show(false);
    }

    @Override
    public boolean isCanceled() {
        return cancelled.get();
    }

    /** Removes the line. */
    @Override
    public void close() {
        write("");
    }

    private void show(boolean atOnce) {
        long now = nanoTime.getAsLong();
        if (atOnce || now - shownAt >= PAUSE_NANOS) {
            shownAt = now;
            String line = step.isEmpty() ? task : task.isEmpty() ? step : task + ": " + step;
            write(line.length() > WIDTH ? line.substring(0, WIDTH - 3) + "..." : line);
        }
    }

    private void write(String line) {
        PrintWriter writer = out;
        if (writer != null && (shown > 0 || !line.isEmpty())) {
            writer.print('\r' + line + " ".repeat(Math.max(0, shown - line.length())));
            if (line.isEmpty()) {
                writer.print('\r');
            }
            writer.flush();
            shown = line.length();
        }
    }
}
