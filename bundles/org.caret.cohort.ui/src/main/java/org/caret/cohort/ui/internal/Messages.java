package org.caret.cohort.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the handlers. */
final class Messages extends NLS {

    public static String ReadFilesHandler_title = "";

    static {
        initializeMessages("org.caret.cohort.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
