package org.caret.ui.internal;

import org.eclipse.swt.widgets.Display;

/** Does something once nothing has happened for a while: a person has stopped typing, commits have ceased. */
public interface Debounce {

    /** Runs it a little later, unless another one comes before. */
    void later(Runnable action);

    /** Waits by the clock of the display. */
    static Debounce on(Display display, int milliseconds) {
        Runnable[] waiting = { null };
        return action -> {
            Runnable before = waiting[0];
            if (before != null) {
                display.timerExec(-1, before);
            }
            waiting[0] = action;
            display.timerExec(milliseconds, action);
        };
    }
}
