package org.caret.ui.internal;

import org.eclipse.emf.ecore.EClass;

/** What people call the classes of the model. */
public final class RecordNames {

    private RecordNames() {
    }

    /** The name of the class itself where nobody has given it another one. */
    public static String plural(EClass type) {
        return switch (type.getName()) {
        case "School" -> Messages.RecordNames_schools;
        case "Student" -> Messages.RecordNames_students;
        case "Enrollment" -> Messages.RecordNames_enrollments;
        case "StaffMember" -> Messages.RecordNames_staff;
        case "Section" -> Messages.RecordNames_sections;
        case "Incident" -> Messages.RecordNames_incidents;
        case "ExportRun" -> Messages.RecordNames_exportRuns;
        default -> type.getName();
        };
    }
}
