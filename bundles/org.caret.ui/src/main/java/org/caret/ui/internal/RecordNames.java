package org.caret.ui.internal;

import org.eclipse.emf.ecore.EClass;

/** What people call the classes of the model. */
public final class RecordNames {

    private RecordNames() {
    }

    /** The name of the class itself where nobody has given it another one. */
    public static String plural(EClass type) {
        return plural(type.getName());
    }

    /** @param type name of a class of the model */
    public static String plural(String type) {
        return switch (type) {
        case "School" -> Messages.RecordNames_schools;
        case "Student" -> Messages.RecordNames_students;
        case "Enrollment" -> Messages.RecordNames_enrollments;
        case "StaffMember" -> Messages.RecordNames_staff;
        case "Section" -> Messages.RecordNames_sections;
        case "Incident" -> Messages.RecordNames_incidents;
        case "ExportRun" -> Messages.RecordNames_exportRuns;
        case "District" -> Messages.RecordNames_district;
        case "StudentInformation" -> Messages.RecordNames_studentInformation;
        case "StaffInformation" -> Messages.RecordNames_staffInformation;
        case "Course" -> Messages.RecordNames_courses;
        case "SectionEnrollment" -> Messages.RecordNames_sectionEnrollments;
        case "SectionTeacher" -> Messages.RecordNames_sectionTeachers;
        case "StaffAssignment" -> Messages.RecordNames_staffAssignments;
        case "ProgramMembership" -> Messages.RecordNames_programs;
        case "CalendarYear" -> Messages.RecordNames_calendars;
        case "DayOff" -> Messages.RecordNames_daysOff;
        default -> type;
        };
    }
}
