package org.caret.help.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the handbook's window. */
final class Messages extends NLS {

    public static String ContentsTree_contents = "";
    public static String ContentsTree_none = "";
    public static String ContentsTree_search = "";
    public static String HandbookWindow_job = "";
    public static String HandbookWindow_notWritten = "";
    public static String HandbookWindow_outside = "";
    public static String HandbookWindow_title = "";
    public static String HandbookWindow_where = "";

    static {
        initializeMessages("org.caret.help.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
