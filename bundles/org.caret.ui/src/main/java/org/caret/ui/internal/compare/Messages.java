package org.caret.ui.internal.compare;

import org.eclipse.osgi.util.NLS;

/** Texts of the comparison. */
final class Messages extends NLS {

    public static String CompareEditor_again = "";
    public static String CompareEditor_againTip = "";
    public static String CompareEditor_baseline = "";
    public static String CompareEditor_baselineAsk = "";
    public static String CompareEditor_baselineTip = "";
    public static String CompareEditor_closed = "";
    public static String CompareEditor_comparing = "";
    public static String CompareEditor_keep = "";
    public static String CompareEditor_keepTip = "";
    public static String CompareEditor_readOnly = "";
    public static String CompareEditor_refused = "";
    public static String CompareEditor_stale = "";
    public static String CompareEditor_table = "";
    public static String CompareEditor_tableTip = "";
    public static String CompareEditor_take = "";
    public static String CompareEditor_takeTip = "";
    public static String CompareEditor_task = "";
    public static String CompareEditor_temporary = "";
    public static String CompareEditor_whole = "";
    public static String CompareEditor_wholeTip = "";
    public static String CompareEditor_write = "";
    public static String CompareEditor_writeTip = "";
    public static String CompareEditor_writing = "";
    public static String CompareHandler_choose = "";
    public static String ComparePage_choice = "";
    public static String ComparePage_field = "";
    public static String ComparePage_filtering = "";
    public static String ComparePage_here = "";
    public static String ComparePage_kind = "";
    public static String ComparePage_name = "";
    public static String ComparePage_note = "";
    public static String ComparePage_otherForms = "";
    public static String ComparePage_otherSchools = "";
    public static String ComparePage_otherYears = "";
    public static String ComparePage_state = "";
    public static String ComparePage_subject = "";
    public static String ComparePage_summary = "";
    public static String KindLabels_different = "";
    public static String KindLabels_duplicate = "";
    public static String KindLabels_missingAtState = "";
    public static String KindLabels_missingHere = "";
    public static String KindLabels_same = "";
    public static String SideBySide_choice = "";
    public static String SideBySide_field = "";
    public static String SideBySide_form = "";
    public static String SideBySide_here = "";
    public static String SideBySide_name = "";
    public static String SideBySide_state = "";
    public static String TableExport_failed = "";
    public static String TableExport_writing = "";
    public static String TakenOperation_closed = "";
    public static String TakenOperation_label = "";
    public static String TakenOperation_undoing = "";

    static {
        initializeMessages("org.caret.ui.internal.compare.messages", Messages.class);
    }

    private Messages() {
    }
}
