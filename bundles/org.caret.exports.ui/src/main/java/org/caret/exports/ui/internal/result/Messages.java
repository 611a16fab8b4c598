package org.caret.exports.ui.internal.result;

import org.eclipse.osgi.util.NLS;

/** Texts of the result. */
final class Messages extends NLS {

    public static String DetailTable_failed = "";
    public static String DetailTable_filter = "";
    public static String DetailTable_reading = "";
    public static String ResultContent_allFindings = "";
    public static String ResultContent_file = "";
    public static String ResultContent_fileOfSet = "";
    public static String ResultContent_files = "";
    public static String ResultContent_findings = "";
    public static String ResultContent_findingsList = "";
    public static String ResultContent_findingsTab = "";
    public static String ResultContent_layout = "";
    public static String ResultContent_leftOut = "";
    public static String ResultContent_leftOutList = "";
    public static String ResultContent_leftOutTab = "";
    public static String ResultContent_notSaved = "";
    public static String ResultContent_reasons = "";
    public static String ResultContent_remarks = "";
    public static String ResultContent_save = "";
    public static String ResultContent_saveName = "";
    public static String ResultContent_saveTitle = "";
    public static String ResultContent_someFindings = "";
    public static String ResultContent_someReasons = "";
    public static String ResultContent_tabDelimited = "";
    public static String ResultContent_workbook = "";
    public static String ResultContent_written = "";
    public static String ResultDialog_marking = "";
    public static String ResultDialog_markPosted = "";
    public static String ResultDialog_markPostedHelp = "";
    public static String ResultDialog_nobody = "";
    public static String ResultDialog_openFile = "";
    public static String ResultDialog_openFolder = "";
    public static String ResultDialog_posted = "";
    public static String ResultDialog_title = "";
    public static String ResultDialog_trial = "";
    public static String ResultDialog_window = "";
    public static String ResultDialog_written = "";
    public static String ResultDialog_writtenSet = "";
    public static String ResultWindow_noProgram = "";
    public static String RunLists_fatal = "";
    public static String RunLists_field = "";
    public static String RunLists_message = "";
    public static String RunLists_notice = "";
    public static String RunLists_reason = "";
    public static String RunLists_record = "";
    public static String RunLists_remedy = "";
    public static String RunLists_severity = "";
    public static String RunLists_value = "";
    public static String RunLists_warning = "";

    static {
        initializeMessages("org.caret.exports.ui.internal.result.messages", Messages.class);
    }

    private Messages() {
    }
}
