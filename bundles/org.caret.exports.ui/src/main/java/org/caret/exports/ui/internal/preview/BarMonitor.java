package org.caret.exports.ui.internal.preview;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** Shows the progress of a job in a bar and a line of text, not more often than the windows are ready for it. */
final class BarMonitor extends ProgressMonitorWrapper {

    private final Display display;
    private final ProgressBar bar;
    private final Label line;
    private final int end;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile double total = 1;
    private volatile double done;
    private volatile String text = "";

    /**
     * @param display of the bar, which may be gone
     * @param end maximum of the bar
     */
    BarMonitor(IProgressMonitor job, Display display, ProgressBar bar, Label line, int end) {
        super(job);
        this.display = display;
        this.bar = bar;
        this.line = line;
        this.end = end;
    }

    @Override
    public void beginTask(String name, int work) {
        super.beginTask(name, work);
        total = Math.max(1, work);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        super.internalWorked(work);
        done += work;
        show();
    }

    @Override
    public void subTask(String name) {
        super.subTask(name);
        text = name;
        show();
    }

    private void show() {
        if (waiting.compareAndSet(false, true)) {
            display.asyncExec(() -> {
                waiting.set(false);
                if (!bar.isDisposed()) {
                    bar.setSelection((int) (end * Math.min(1, done / total)));
                    line.setText(text);
                }
            });
        }
    }
}
