package org.caret.imports.internal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caret.imports.internal.plan.Target.Absence;
import org.caret.imports.internal.plan.Target.RejectionSlots;

/** The plan for records that the state has refused: it finds what they are about, and neither makes nor writes anything. */
public final class RejectedPlans {

    /** Role of the target that makes the findings. */
    public static final String ROLE = "rejection";

    private RejectedPlans() {
    }

    /**
     * The plan for rejected records.
     *
     * @param records plan for the same records when they are imported. The result has its slots, followed by five for the
     *        error's code, severity, text, field and value. It has no root: the state repeats a record for each of its
     *        errors
     * @param subject role of what the record type is about, which may be there where the record is not; where the record is
     *        found without it, the object of the district that the record lives under
     */
    public static Plan of(Plan records, String subject) {
        Set<String> needed = new HashSet<>();
        need(records, records.root(), needed);
        List<Target> targets = new ArrayList<>();
        for (Target target : records.targets()) {
            if (needed.contains(target.role()) && target instanceof Target.Identified found) {
                targets.add(new Target.Identified(found.role(), found.type(), found.key(), List.of(), Absence.LEAVE));
            }
        }
        List<Slot> slots = new ArrayList<>(records.slots());
        for (String label : List.of("Error Code", "Error Severity", "Error Description", "Field Name", "Field Value")) {
            slots.add(new Slot(label, false));
        }
        int first = records.slots().size();
        targets.add(new Target.Rejected(ROLE, records.target(records.root()).type(), records.root(),
                needed.contains(subject) ? subject : container(records, records.root()),
                new RejectionSlots(first, first + 1, first + 2, first + 3, first + 4)));
        return new Plan(records.name(), slots, targets, "");
    }

    /** The object of a role, and those that its key refers to. */
    private static void need(Plan plan, String role, Set<String> needed) {
        needed.add(role);
        for (KeyPart part : key(plan, role)) {
            if (part instanceof KeyPart.RoleObject object) {
                need(plan, object.role(), needed);
            }
        }
    }

    /** Role of the object of the district that the object of a role lives under. */
    private static String container(Plan plan, String role) {
        for (KeyPart part : key(plan, role)) {
            if (part instanceof KeyPart.RoleObject object && part.isContainer()) {
                return container(plan, object.role());
            }
        }
        return role;
    }

    private static List<KeyPart> key(Plan plan, String role) {
        return plan.target(role) instanceof Target.Identified identified ? identified.key() : List.of();
    }
}
