package org.caret.ui.internal.handlers;

import org.eclipse.osgi.util.NLS;

/** Texts of what the commands ask. */
final class Messages extends NLS {

    public static String OpenDatabaseHandler_message = "";
    public static String OpenDatabaseHandler_title = "";

    static {
        initializeMessages("org.caret.ui.internal.handlers.messages", Messages.class);
    }

    private Messages() {
    }
}
