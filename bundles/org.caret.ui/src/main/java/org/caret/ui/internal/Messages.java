package org.caret.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that several parts share. */
final class Messages extends NLS {

    public static String DatabaseTrim_none = "";
    public static String DatabaseTrim_opening = "";
    public static String DatabaseTrim_readOnly = "";
    public static String RecordNames_calendars = "";
    public static String RecordNames_daysOff = "";
    public static String RecordNames_courses = "";
    public static String RecordNames_district = "";
    public static String RecordNames_enrollments = "";
    public static String RecordNames_exportRuns = "";
    public static String RecordNames_incidents = "";
    public static String RecordNames_programs = "";
    public static String RecordNames_schools = "";
    public static String RecordNames_sectionEnrollments = "";
    public static String RecordNames_sectionTeachers = "";
    public static String RecordNames_sections = "";
    public static String RecordNames_staff = "";
    public static String RecordNames_staffAssignments = "";
    public static String RecordNames_staffInformation = "";
    public static String RecordNames_studentInformation = "";
    public static String RecordNames_students = "";

    static {
        initializeMessages("org.caret.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
