package org.caret.exports.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizard as a whole. */
final class Messages extends NLS {

    public static String CalpadsExportWizard_cancelled = "";
    public static String CalpadsExportWizard_noType = "";
    public static String CalpadsExportWizard_title = "";
    public static String Confirmation_back = "";
    public static String Confirmation_delete = "";
    public static String Confirmation_deleteButton = "";
    public static String Confirmation_deleteTitle = "";
    public static String Confirmation_replace = "";
    public static String Confirmation_replaceButton = "";
    public static String Confirmation_replaceTitle = "";

    static {
        initializeMessages("org.caret.exports.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
