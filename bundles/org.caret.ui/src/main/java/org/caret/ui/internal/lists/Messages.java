package org.caret.ui.internal.lists;

import org.eclipse.osgi.util.NLS;

/** Texts of long lists. */
final class Messages extends NLS {

    public static String TextRowsTable_reading = "";
    public static String TextRowsTable_unreadable = "";

    static {
        initializeMessages("org.caret.ui.internal.lists.messages", Messages.class);
    }

    private Messages() {
    }
}
