package org.caret.exports.ui.internal.preview;

import org.eclipse.osgi.util.NLS;

/** Texts of the preview. */
final class Messages extends NLS {

    public static String CellTexts_blank = "";
    public static String CellTexts_code = "";
    public static String CellTexts_sentence = "";
    public static String OriginArea_fact = "";
    public static String OriginArea_hint = "";
    public static String OriginArea_name = "";
    public static String OriginArea_title = "";
    public static String OriginArea_unknown = "";
    public static String PreviewContent_reason = "";
    public static String PreviewContent_reasons = "";
    public static String PreviewContent_remarks = "";
    public static String PreviewContent_rows = "";
    public static String PreviewContent_summary = "";
    public static String PreviewPage_again = "";
    public static String PreviewPage_description = "";
    public static String PreviewPage_done = "";
    public static String PreviewPage_excel = "";
    public static String PreviewPage_excelJob = "";
    public static String PreviewPage_excelNothing = "";
    public static String PreviewPage_excelWhere = "";
    public static String PreviewPage_job = "";
    public static String PreviewPage_nobody = "";
    public static String PreviewPage_running = "";
    public static String PreviewPage_split = "";
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
