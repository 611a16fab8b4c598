package org.caret.exports.ui.internal.preview;

import org.eclipse.osgi.util.NLS;

/** Texts of the preview. */
final class Messages extends NLS {

    public static String CellTexts_blank = "";
    public static String CellTexts_code = "";
    public static String CellTexts_sentence = "";
    public static String PreviewContent_hint = "";
    public static String PreviewContent_reason = "";
    public static String PreviewContent_reasons = "";
    public static String PreviewContent_remarks = "";
    public static String PreviewContent_rows = "";
    public static String PreviewContent_summary = "";
    public static String PreviewPage_again = "";
    public static String PreviewPage_description = "";
    public static String PreviewPage_done = "";
    public static String PreviewPage_job = "";
    public static String PreviewPage_nobody = "";
    public static String PreviewPage_running = "";
    public static String PreviewPage_stop = "";
    public static String PreviewPage_stopped = "";
    public static String PreviewPage_title = "";
    public static String RecordTable_name = "";
    public static String Trial_noFile = "";
    public static String Trial_noFileRemedy = "";

    static {
        initializeMessages("org.caret.exports.ui.internal.preview.messages", Messages.class);
    }

    private Messages() {
    }
}
