package org.caret.app.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the workbench window. */
final class Messages extends NLS {

    public static String CaretWindow_title = "";
    public static String CaretWindow_titleNoDatabase = "";

    static {
        initializeMessages("org.caret.app.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
