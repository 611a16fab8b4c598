package org.caret.ui.internal.problems;

import org.eclipse.osgi.util.NLS;

/** Texts about findings and left-out rows. */
final class Messages extends NLS {

    public static String ImportSource_title = "";
    public static String ImportSource_unreadable = "";
    public static String LeftOutView_empty = "";
    public static String LeftOutView_reason = "";
    public static String LeftOutView_record = "";
    public static String LeftOutView_remedy = "";
    public static String LeftOutView_save = "";
    public static String LeftOutView_saveTitle = "";
    public static String LeftOutView_saving = "";
    public static String LeftOutView_table = "";
    public static String LeftOutView_text = "";
    public static String LeftOutView_unwritable = "";
    public static String ProblemsView_empty = "";
    public static String ProblemsView_fatal = "";
    public static String ProblemsView_field = "";
    public static String ProblemsView_message = "";
    public static String ProblemsView_notice = "";
    public static String ProblemsView_ofImport = "";
    public static String ProblemsView_ofRuns = "";
    public static String ProblemsView_record = "";
    public static String ProblemsView_remedy = "";
    public static String ProblemsView_rule = "";
    public static String ProblemsView_severity = "";
    public static String ProblemsView_table = "";
    public static String ProblemsView_value = "";
    public static String ProblemsView_warning = "";
    public static String RecordJump_finding = "";
    public static String RecordJump_notFound = "";
    public static String RunRowsView_capped = "";
    public static String RunRowsView_closed = "";
    public static String RunRowsView_count = "";
    public static String RunRowsView_filter = "";
    public static String RunRowsView_filterHint = "";
    public static String RunRowsView_filtering = "";
    public static String RunRowsView_noRun = "";
    public static String RunRowsView_temporary = "";

    static {
        initializeMessages("org.caret.ui.internal.problems.messages", Messages.class);
    }

    private Messages() {
    }
}
