package org.caret.ui.internal.review;

import org.eclipse.osgi.util.NLS;

/** Texts of the review. */
final class Messages extends NLS {

    public static String DecisionOperation_label = "";
    public static String ReviewEditor_closed = "";
    public static String ReviewEditor_confirm = "";
    public static String ReviewEditor_reading = "";
    public static String ReviewEditor_refused = "";
    public static String ReviewEditor_task = "";
    public static String ReviewEditor_write = "";
    public static String ReviewEditor_writing = "";
    public static String ReviewHandler_choose = "";
    public static String ReviewPage_again = "";
    public static String ReviewPage_againTip = "";
    public static String ReviewPage_back = "";
    public static String ReviewPage_backTip = "";
    public static String ReviewPage_blocked = "";
    public static String ReviewPage_cases = "";
    public static String ReviewPage_decision = "";
    public static String ReviewPage_details = "";
    public static String ReviewPage_open = "";
    public static String ReviewPage_option = "";
    public static String ReviewPage_options = "";
    public static String ReviewPage_person = "";
    public static String ReviewPage_proposals = "";
    public static String ReviewPage_proposalsTip = "";
    public static String ReviewPage_proposed = "";
    public static String ReviewPage_school = "";
    public static String ReviewPage_score = "";
    public static String ReviewPage_settled = "";
    public static String ReviewPage_situation = "";
    public static String ReviewPage_state = "";
    public static String ReviewPage_student = "";
    public static String ReviewPage_summary = "";
    public static String ReviewPage_unknown = "";
    public static String ReviewPage_write = "";
    public static String ReviewPage_writeTip = "";

    static {
        initializeMessages("org.caret.ui.internal.review.messages", Messages.class);
    }

    private Messages() {
    }
}
