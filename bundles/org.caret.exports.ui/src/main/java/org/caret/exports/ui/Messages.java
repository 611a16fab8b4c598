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
    public static String Confirmation_oneButton = "";
    public static String Confirmation_records = "";
    public static String Confirmation_recordsButton = "";
    public static String Confirmation_recordsTitle = "";
    public static String Confirmation_split = "";
    public static String Confirmation_replace = "";
    public static String Confirmation_replaceButton = "";
    public static String Confirmation_replaceTitle = "";
    public static String Confirmation_splitButton = "";
    public static String Confirmation_splitTitle = "";
    public static String SubmissionWizard_cancelled = "";
    public static String SubmissionWizard_title = "";

    static {
        initializeMessages("org.caret.exports.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
