package org.caret.ui.internal.session;

import org.eclipse.osgi.util.NLS;

/** Names of the session's jobs. */
final class Messages extends NLS {

    public static String JobDatabaseSession_closing = "";
    public static String JobDatabaseSession_opening = "";

    static {
        initializeMessages("org.caret.ui.internal.session.messages", Messages.class);
    }

    private Messages() {
    }
}
