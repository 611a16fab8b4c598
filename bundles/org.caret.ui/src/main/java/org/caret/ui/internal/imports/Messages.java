package org.caret.ui.internal.imports;

import org.eclipse.osgi.util.NLS;

/** Texts of the import wizard. */
final class Messages extends NLS {

    public static String FileField_browse = "";
    public static String FileField_browseFor = "";
    public static String FilesPage_addFiles = "";
    public static String FilesPage_addFolder = "";
    public static String FilesPage_allFiles = "";
    public static String FilesPage_chooseFiles = "";
    public static String FilesPage_chooseFolder = "";
    public static String FilesPage_chooseFolderText = "";
    public static String FilesPage_needsMapping = "";
    public static String FilesPage_refused = "";
    public static String FilesPage_remove = "";
    public static String FilesPage_usualFiles = "";
    public static String FindingTable_all = "";
    public static String FindingTable_fatal = "";
    public static String FindingTable_field = "";
    public static String FindingTable_filter = "";
    public static String FindingTable_message = "";
    public static String FindingTable_name = "";
    public static String FindingTable_none = "";
    public static String FindingTable_notices = "";
    public static String FindingTable_reading = "";
    public static String FindingTable_record = "";
    public static String FindingTable_rule = "";
    public static String FindingTable_save = "";
    public static String FindingTable_severity = "";
    public static String FindingTable_shownOfAll = "";
    public static String FindingTable_shownOfAllTip = "";
    public static String FindingTable_value = "";
    public static String FindingTable_warnings = "";
    public static String ImportDialog_import = "";
    public static String ImportOrigin_any = "";
    public static String ImportOrigin_anyText = "";
    public static String ImportOrigin_calpads = "";
    public static String ImportOrigin_calpadsText = "";
    public static String ImportOrigin_oneRoster = "";
    public static String ImportOrigin_oneRosterText = "";
    public static String ImportOrigin_ssid = "";
    public static String ImportOrigin_ssidText = "";
    public static String ImportOrigin_table = "";
    public static String ImportOrigin_tableText = "";
    public static String ImportRun_job = "";
    public static String ImportWizard_cancelled = "";
    public static String ImportWizard_title = "";
    public static String Inspections_job = "";
    public static String NewDatabasePage_badCode = "";
    public static String NewDatabasePage_badFolder = "";
    public static String NewDatabasePage_chooseDistrict = "";
    public static String NewDatabasePage_code = "";
    public static String NewDatabasePage_codeHint = "";
    public static String NewDatabasePage_folder = "";
    public static String NewDatabasePage_folderNote = "";
    public static String NewDatabasePage_found = "";
    public static String NewDatabasePage_notEmpty = "";
    public static String NewDatabasePage_text = "";
    public static String NewDatabasePage_title = "";
    public static String NewDatabasePage_unknown = "";
    public static String NewDatabasePage_wholeFolder = "";
    public static String PreviewPage_file = "";
    public static String PreviewPage_fileIn = "";
    public static String PreviewPage_text = "";
    public static String PreviewPage_title = "";
    public static String ResultArea_changed = "";
    public static String ResultArea_counts = "";
    public static String ResultArea_new = "";
    public static String ResultArea_notReached = "";
    public static String ResultArea_refused = "";
    public static String ResultArea_rows = "";
    public static String ResultArea_unchanged = "";
    public static String ResultArea_what = "";
    public static String ResultPage_title = "";
    public static String SaveFindings_failed = "";
    public static String SaveFindings_job = "";
    public static String SaveFindings_title = "";
    public static String SettingsArea_mapping = "";
    public static String SettingsArea_noMapping = "";
    public static String SettingsArea_noSchools = "";
    public static String SettingsArea_schools = "";
    public static String SettingsArea_title = "";
    public static String SettingsArea_year = "";
    public static String SettingsArea_yearOfTheFiles = "";
    public static String SourceKind_odsExtract = "";
    public static String SourceKind_oneRoster = "";
    public static String SourceKind_records = "";
    public static String SourceKind_rejected = "";
    public static String SourceKind_ssid = "";
    public static String SourceKind_certification = "";
    public static String SourceKind_replacement = "";
    public static String SourceKind_ssidMatch = "";
    public static String SourceKind_table = "";
    public static String SourceKind_unknown = "";
    public static String SourceTable_description = "";
    public static String SourceTable_district = "";
    public static String SourceTable_file = "";
    public static String SourceTable_kind = "";
    public static String SourceTable_looking = "";
    public static String SourceTable_name = "";
    public static String SourceTable_year = "";
    public static String TrialPage_again = "";
    public static String TrialPage_cancelled = "";
    public static String TrialPage_running = "";
    public static String TrialPage_text = "";
    public static String TrialPage_title = "";
    public static String Verdict_clean = "";
    public static String Verdict_findings = "";
    public static String Verdict_nothing = "";
    public static String Verdict_otherFiles = "";
    public static String Verdict_reason = "";
    public static String Verdict_refused = "";
    public static String Verdict_trialClean = "";
    public static String Verdict_trialFindings = "";
    public static String Verdict_trialNothing = "";
    public static String Verdict_trialRefused = "";

    static {
        initializeMessages("org.caret.ui.internal.imports.messages", Messages.class);
    }

    private Messages() {
    }
}
