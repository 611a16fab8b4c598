package org.caret.exports.ui.internal.pages;

import org.eclipse.osgi.util.NLS;

/** Texts of the pages. */
final class Messages extends NLS {

    public static String AdvancedSection_asOf = "";
    public static String AdvancedSection_asOfHelp = "";
    public static String AdvancedSection_fold = "";
    public static String AdvancedSection_trial = "";
    public static String AdvancedSection_trialHelp = "";
    public static String AdvancedSection_unfold = "";
    public static String CommonPage_description = "";
    public static String CommonPage_format = "";
    public static String CommonPage_notEnrolled = "";
    public static String CommonPage_notEnrolledHelp = "";
    public static String CommonPage_previous = "";
    public static String CommonPage_previousHelp = "";
    public static String CommonPage_title = "";
    public static String CommonPage_trialHint = "";
    public static String CommonPage_year = "";
    public static String FilesSection_changes = "";
    public static String FilesSection_changesHelp = "";
    public static String FilesSection_deletes = "";
    public static String FilesSection_deletesHelp = "";
    public static String FilesSection_files = "";
    public static String FilesSection_needed = "";
    public static String FilesSection_one = "";
    public static String FilesSection_schools = "";
    public static String FilesSection_transactions = "";
    public static String Formats_caret = "";
    public static String Formats_csv = "";
    public static String Formats_tab = "";
    public static String Formats_xlsx = "";
    public static String OptionsPage_description = "";
    public static String OptionsPage_file = "";
    public static String OptionsPage_none = "";
    public static String OptionsPage_options = "";
    public static String OptionsPage_replaces = "";
    public static String OptionsPage_title = "";
    public static String OptionsPage_titleOf = "";
    public static String SiteSection_district = "";
    public static String SiteSection_filter = "";
    public static String SiteSection_independent = "";
    public static String SiteSection_list = "";
    public static String SiteSection_site = "";
    public static String SiteSection_some = "";
    public static String SiteSection_whole = "";
    public static String TargetSection_browse = "";
    public static String TargetSection_browseTitle = "";
    public static String TargetSection_file = "";
    public static String TargetSection_folder = "";
    public static String TypeSection_type = "";

    static {
        initializeMessages("org.caret.exports.ui.internal.pages.messages", Messages.class);
    }

    private Messages() {
    }
}
