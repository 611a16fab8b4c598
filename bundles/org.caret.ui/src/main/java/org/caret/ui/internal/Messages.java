package org.caret.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the workbench's parts. */
final class Messages extends NLS {

    public static String DistrictView_code = "";
    public static String DistrictView_folder = "";
    public static String DistrictView_howToOpen = "";
    public static String DistrictView_noDatabase = "";
    public static String DistrictView_notOpened = "";
    public static String DistrictView_opened = "";
    public static String DistrictView_opening = "";
    public static String DistrictView_openingTask = "";
    public static String DistrictView_readOnly = "";
    public static String DistrictView_startWithDatabase = "";
    public static String RecordNames_enrollments = "";
    public static String RecordNames_exportRuns = "";
    public static String RecordNames_schools = "";
    public static String RecordNames_sections = "";
    public static String RecordNames_staff = "";
    public static String RecordNames_students = "";

    static {
        initializeMessages("org.caret.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
