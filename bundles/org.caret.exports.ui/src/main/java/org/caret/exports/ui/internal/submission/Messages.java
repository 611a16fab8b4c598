package org.caret.exports.ui.internal.submission;

import org.eclipse.osgi.util.NLS;

/** Texts of submissions. */
final class Messages extends NLS {

    public static String FilesPage_changes = "";
    public static String FilesPage_changesHelp = "";
    public static String FilesPage_deletes = "";
    public static String FilesPage_deletesHelp = "";
    public static String FilesPage_description = "";
    public static String FilesPage_files = "";
    public static String FilesPage_format = "";
    public static String FilesPage_one = "";
    public static String FilesPage_schools = "";
    public static String FilesPage_title = "";
    public static String FilesPage_transactions = "";
    public static String FilesPage_trial = "";
    public static String FilesPage_trialHelp = "";
    public static String FileTable_file = "";
    public static String FileTable_findings = "";
    public static String FileTable_leftOut = "";
    public static String FileTable_name = "";
    public static String FileTable_needed = "";
    public static String FileTable_number = "";
    public static String FileTable_planned = "";
    public static String FileTable_records = "";
    public static String FileTable_required = "";
    public static String FileTable_state = "";
    public static String FileTable_unknown = "";
    public static String FileTable_whenChanged = "";
    public static String FileTable_written = "";
    public static String SubmissionPage_browse = "";
    public static String SubmissionPage_browseTitle = "";
    public static String SubmissionPage_description = "";
    public static String SubmissionPage_folder = "";
    public static String SubmissionPage_noFolder = "";
    public static String SubmissionPage_noParent = "";
    public static String SubmissionPage_notEmpty = "";
    public static String SubmissionPage_plan = "";
    public static String SubmissionPage_readOnly = "";
    public static String SubmissionPage_submission = "";
    public static String SubmissionPage_title = "";
    public static String SubmissionPage_year = "";
    public static String SubmissionResult_checklist = "";
    public static String SubmissionResult_complete = "";
    public static String SubmissionResult_folder = "";
    public static String SubmissionResult_incomplete = "";
    public static String SubmissionResult_title = "";
    public static String SubmissionResult_window = "";

    static {
        initializeMessages("org.caret.exports.ui.internal.submission.messages", Messages.class);
    }

    private Messages() {
    }
}
