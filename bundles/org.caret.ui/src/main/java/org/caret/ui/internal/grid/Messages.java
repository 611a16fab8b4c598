package org.caret.ui.internal.grid;

import org.eclipse.osgi.util.NLS;

/** Texts of the grids. */
final class Messages extends NLS {

    public static String ColumnFilter_badDate;
    public static String ColumnFilter_badFlag;
    public static String ColumnFilter_badNumber;
    public static String ColumnFilter_helpCode;
    public static String ColumnFilter_helpDate;
    public static String ColumnFilter_helpFlag;
    public static String ColumnFilter_helpNumber;
    public static String ColumnFilter_helpText;
    public static String CellText_no;
    public static String CellText_yes;
    public static String FilterPainter_hint;
    public static String GridCopy_copied;
    public static String GridCopy_tooMany;
    public static String GridEditor_clearFilters;
    public static String GridEditor_searchHint;
    public static String GridEditor_searchName;
    public static String GridEditor_tableName;
    public static String GridMenu_clearSort;
    public static String GridMenu_copy;
    public static String GridMenu_filter;
    public static String GridMenu_filterBy = "";
    public static String GridMenu_fitWidth;
    public static String GridMenu_hideColumn;
    public static String GridMenu_resetColumns;
    public static String GridMenu_showColumns;
    public static String GridMenu_sortAscending;
    public static String GridMenu_sortBy = "";
    public static String GridMenu_sortDescending;
    public static String GridRows_task;
    public static String GridStatus_all;
    public static String GridStatus_found;
    public static String GridStatus_loading;
    public static String GridStatus_noneFound;
    public static String GridStatus_none;
    public static String GridStatus_sorting;
    public static String GridTable_loading;
    public static String GridTable_removed;
    public static String Grids_academicYear;
    public static String Grids_birthDate;
    public static String Grids_city;
    public static String Grids_completion;
    public static String Grids_courseName;
    public static String Grids_date;
    public static String Grids_degree;
    public static String Grids_employedSince;
    public static String Grids_employmentStatus;
    public static String Grids_enrolledSince;
    public static String Grids_enrollmentStatus;
    public static String Grids_enrollments;
    public static String Grids_exitDate;
    public static String Grids_exitReason;
    public static String Grids_firstName;
    public static String Grids_gender;
    public static String Grids_grade;
    public static String Grids_incidentId;
    public static String Grids_incidents;
    public static String Grids_incidentsTitle;
    public static String Grids_instructionalLevel;
    public static String Grids_language;
    public static String Grids_languageOfInstruction;
    public static String Grids_lastName;
    public static String Grids_localCourseId;
    public static String Grids_localStaffId;
    public static String Grids_localStudentId;
    public static String Grids_middleName;
    public static String Grids_mostSevereOffense;
    public static String Grids_notReported;
    public static String Grids_oneEnrollment;
    public static String Grids_oneIncident;
    public static String Grids_oneSection;
    public static String Grids_oneStaffMember;
    public static String Grids_oneStudent;
    public static String Grids_school;
    public static String Grids_schoolCode;
    public static String Grids_sectionId;
    public static String Grids_sections;
    public static String Grids_seid;
    public static String Grids_serviceYears;
    public static String Grids_ssid;
    public static String Grids_staff;
    public static String Grids_start;
    public static String Grids_stateCourse;
    public static String Grids_statutoryOffense;
    public static String Grids_students;
    public static String Grids_term;

    static {
        NLS.initializeMessages("org.caret.ui.internal.grid.messages", Messages.class);
    }

    private Messages() {
    }
}
