package org.caret.imports.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.caret.imports.internal.plan.Target.Absence;
import org.caret.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class RejectedPlansTest {

    private static Target identified(String role, EClass type, KeyPart... key) {
        return new Target.Identified(role, type, List.of(key), List.of(), Absence.CREATE);
    }

    private static KeyPart container(String role) {
        return new KeyPart.RoleObject(Literals.SECTION_ENROLLMENT__SECTION, role);
    }

    /** A stay of a student in a section, which contains it. */
    private static final Plan STAYS = new Plan("stays", List.of(new Slot("Local Student ID", false)),
            List.of(identified("section", Literals.SECTION),
                    identified("student", Literals.STUDENT,
                            new KeyPart.SlotValue(Literals.STUDENT__LOCAL_STUDENT_ID, 0)),
                    identified("roster", Literals.SECTION_ENROLLMENT, container("section"),
                            new KeyPart.RoleObject(Literals.SECTION_ENROLLMENT__STUDENT, "student")),
                    identified("teacher", Literals.STAFF_MEMBER)),
            "roster");

    private static String subject(String wanted) {
        return RejectedPlans.of(STAYS, wanted).target(RejectedPlans.ROLE) instanceof Target.Rejected rejected
                ? rejected.subject()
                : "";
    }

    @Test
    void theSubjectOfTheRecordTypeIsWhoARefusedRecordIsAbout() {
        assertEquals("student", subject("student"));
    }

    @Test
    void whatDoesNotTellRecordsApartIsNotLookedFor() {
        assertEquals("section", subject("teacher"));
        assertEquals(List.of("section", "student", "roster", RejectedPlans.ROLE),
                RejectedPlans.of(STAYS, "student").targets().stream().map(Target::role).toList());
    }
}
