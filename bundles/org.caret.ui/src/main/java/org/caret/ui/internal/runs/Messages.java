package org.caret.ui.internal.runs;

import org.eclipse.osgi.util.NLS;

/** Texts of the history of runs. */
final class Messages extends NLS {

    public static String ExportsView_closed = "";
    public static String ExportsView_none = "";
    public static String ExportsView_reading = "";
    public static String RunActions_folder = "";
    public static String RunActions_intact = "";
    public static String RunActions_keepButton = "";
    public static String RunActions_leftOut = "";
    public static String RunActions_open = "";
    public static String RunActions_posted = "";
    public static String RunActions_problems = "";
    public static String RunActions_rejected = "";
    public static String RunActions_saveAs = "";
    public static String RunActions_undo = "";
    public static String RunActions_undoButton = "";
    public static String RunActions_undoQuestion = "";
    public static String RunActions_undoSetQuestion = "";
    public static String RunActions_undoTitle = "";
    public static String RunActions_verify = "";
    public static String RunActions_verifyTitle = "";
    public static String RunColumn_created = "";
    public static String RunColumn_file = "";
    public static String RunColumn_findings = "";
    public static String RunColumn_leftOut = "";
    public static String RunColumn_site = "";
    public static String RunColumn_state = "";
    public static String RunColumn_type = "";
    public static String RunColumn_user = "";
    public static String RunColumn_written = "";
    public static String RunColumn_year = "";
    public static String RunFiles_folderGone = "";
    public static String RunFiles_folderTitle = "";
    public static String RunFiles_noCopy = "";
    public static String RunFiles_noProgram = "";
    public static String RunFiles_openTitle = "";
    public static String RunFiles_saveTitle = "";
    public static String RunLabels_created = "";
    public static String RunLabels_district = "";
    public static String RunLabels_extract = "";
    public static String RunLabels_part = "";
    public static String RunLabels_posted = "";
    public static String RunLabels_rejected = "";
    public static String RunLabels_schools = "";
    public static String RunTable_name = "";
    public static String RunWork_marking = "";
    public static String RunWork_retrieving = "";
    public static String RunWork_undoing = "";
    public static String RunWork_verifying = "";

    static {
        initializeMessages("org.caret.ui.internal.runs.messages", Messages.class);
    }

    private Messages() {
    }
}
