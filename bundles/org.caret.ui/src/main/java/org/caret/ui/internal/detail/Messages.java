package org.caret.ui.internal.detail;

import org.eclipse.osgi.util.NLS;

/** Texts of the selected student. */
final class Messages extends NLS {

    public static String DetailColumns_course = "";
    public static String DetailColumns_exitReason = "";
    public static String DetailColumns_file = "";
    public static String DetailColumns_from = "";
    public static String DetailColumns_grade = "";
    public static String DetailColumns_key = "";
    public static String DetailColumns_language = "";
    public static String DetailColumns_marks = "";
    public static String DetailColumns_membership = "";
    public static String DetailColumns_name = "";
    public static String DetailColumns_program = "";
    public static String DetailColumns_school = "";
    public static String DetailColumns_section = "";
    public static String DetailColumns_state = "";
    public static String DetailColumns_status = "";
    public static String DetailColumns_teacher = "";
    public static String DetailColumns_term = "";
    public static String DetailColumns_to = "";
    public static String DetailColumns_type = "";
    public static String DetailColumns_when = "";
    public static String DetailColumns_year = "";
    public static String DetailView_closed = "";
    public static String DetailView_conflict = "";
    public static String DetailView_discard = "";
    public static String DetailView_gone = "";
    public static String DetailView_nobody = "";
    public static String DetailView_notSaved = "";
    public static String DetailView_readOnly = "";
    public static String DetailView_reading = "";
    public static String DetailView_reload = "";
    public static String DetailView_save = "";
    public static String DetailView_saveQuestion = "";
    public static String DetailView_saveTitle = "";
    public static String DetailView_searching = "";
    public static String DetailView_unsaved = "";
    public static String DetailView_wrong = "";
    public static String FieldGroup_birth = "";
    public static String FieldGroup_completion = "";
    public static String FieldGroup_enrollment = "";
    public static String FieldGroup_ethnicity = "";
    public static String FieldGroup_exit = "";
    public static String FieldGroup_guardians = "";
    public static String FieldGroup_homeless = "";
    public static String FieldGroup_identity = "";
    public static String FieldGroup_inEffect = "";
    public static String FieldGroup_language = "";
    public static String FieldGroup_mailing = "";
    public static String FieldGroup_name = "";
    public static String FieldGroup_otherPrograms = "";
    public static String FieldGroup_program = "";
    public static String FieldGroup_reporting = "";
    public static String FieldGroup_residence = "";
    public static String FieldGroup_title1 = "";
    public static String RevertAction_text = "";
    public static String SaveJob_closed = "";
    public static String SaveJob_saving = "";
    public static String ScheduleReader_credits = "";
    public static String ScheduleReader_mark = "";
    public static String StudentHeader_born = "";
    public static String StudentHeader_enrolled = "";
    public static String StudentHeader_localId = "";
    public static String StudentHeader_noSsid = "";
    public static String StudentHeader_notEnrolled = "";
    public static String StudentHeader_ssid = "";
    public static String StudentHeader_unnamed = "";
    public static String StudentPage_enrollments = "";
    public static String StudentPage_exports = "";
    public static String StudentPage_inEffect = "";
    public static String StudentPage_information = "";
    public static String StudentPage_language = "";
    public static String StudentPage_programs = "";
    public static String StudentPage_schedule = "";
    public static String StudentPage_student = "";

    static {
        initializeMessages("org.caret.ui.internal.detail.messages", Messages.class);
    }

    private Messages() {
    }
}
