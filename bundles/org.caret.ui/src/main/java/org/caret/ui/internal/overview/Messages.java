package org.caret.ui.internal.overview;

import org.eclipse.osgi.util.NLS;

/** Texts of the first page. */
final class Messages extends NLS {

    public static String DistrictPage_code = "";
    public static String DistrictPage_export = "";
    public static String DistrictPage_exportText = "";
    public static String DistrictPage_import = "";
    public static String DistrictPage_importText = "";
    public static String DistrictPage_next = "";
    public static String DistrictPage_readOnly = "";
    public static String DistrictPage_reading = "";
    public static String DistrictPage_records = "";
    public static String DistrictPage_students = "";
    public static String DistrictPage_studentsText = "";
    public static String FailurePage_again = "";
    public static String FailurePage_againText = "";
    public static String FailurePage_damaged = "";
    public static String FailurePage_denied = "";
    public static String FailurePage_diskFull = "";
    public static String FailurePage_failed = "";
    public static String FailurePage_inUse = "";
    public static String FailurePage_newer = "";
    public static String FailurePage_notADatabase = "";
    public static String FailurePage_other = "";
    public static String FailurePage_readOnly = "";
    public static String OpeningPage_folder = "";
    public static String OpeningPage_heading = "";
    public static String OverviewInput_name = "";
    public static String WelcomePage_heading = "";
    public static String WelcomePage_import = "";
    public static String WelcomePage_importText = "";
    public static String WelcomePage_introduction = "";
    public static String WelcomePage_open = "";
    public static String WelcomePage_openText = "";
    public static String WelcomePage_recent = "";
    public static String WelcomePage_sample = "";
    public static String WelcomePage_sampleText = "";

    static {
        initializeMessages("org.caret.ui.internal.overview.messages", Messages.class);
    }

    private Messages() {
    }
}
