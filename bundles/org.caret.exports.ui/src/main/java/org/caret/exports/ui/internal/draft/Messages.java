package org.caret.exports.ui.internal.draft;

import org.eclipse.osgi.util.NLS;

/** What is said about choices. */
final class Messages extends NLS {

    public static String ChosenSites_none = "";
    public static String DraftCheck_asOf = "";
    public static String DraftCheck_badPath = "";
    public static String DraftCheck_isFolder = "";
    public static String DraftCheck_noChoice = "";
    public static String DraftCheck_noDate = "";
    public static String DraftCheck_noFileName = "";
    public static String DraftCheck_noFolder = "";
    public static String DraftCheck_noFolderName = "";
    public static String DraftCheck_noLayout = "";
    public static String DraftCheck_outsideYear = "";
    public static String DraftCheck_pathAsName = "";
    public static String DraftCheck_readOnlyFolder = "";

    static {
        initializeMessages("org.caret.exports.ui.internal.draft.messages", Messages.class);
    }

    private Messages() {
    }
}
