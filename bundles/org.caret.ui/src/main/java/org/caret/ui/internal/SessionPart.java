package org.caret.ui.internal;

import org.caret.ui.DatabaseSession;
import org.caret.ui.SessionListener;
import org.eclipse.swt.widgets.Control;

/** Ties what a control shows to the session for as long as the control lives. */
public final class SessionPart {

    private SessionPart() {
    }

    /** Tells the listener of the state there is now, and of every later one until the control is disposed. */
    public static void follow(DatabaseSession session, Control control, SessionListener listener) {
        session.add(listener);
        control.addDisposeListener(event -> session.remove(listener));
        listener.stateChanged(session.state());
    }
}
