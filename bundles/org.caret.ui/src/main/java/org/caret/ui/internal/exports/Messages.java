package org.caret.ui.internal.exports;

import org.eclipse.osgi.util.NLS;

/** Texts of the way to the export wizard. */
final class Messages extends NLS {

    public static String ExportHandler_noDatabase = "";
    public static String ExportHandler_title = "";

    static {
        initializeMessages("org.caret.ui.internal.exports.messages", Messages.class);
    }

    private Messages() {
    }
}
