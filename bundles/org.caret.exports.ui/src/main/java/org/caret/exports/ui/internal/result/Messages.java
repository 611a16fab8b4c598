package org.caret.exports.ui.internal.result;

import org.eclipse.osgi.util.NLS;

/** Texts of the result. */
final class Messages extends NLS {

    public static String ResultDialog_nobody = "";
    public static String ResultDialog_title = "";
    public static String ResultDialog_window = "";
    public static String ResultDialog_written = "";

    static {
        initializeMessages("org.caret.exports.ui.internal.result.messages", Messages.class);
    }

    private Messages() {
    }
}
